import { tags } from '#dist/i18n/tags.js';

const selectors = {
  element: tags.join(', '),
  around: 'html, body, main, .place',
};
const groupSize = 12;

const ruleOf = (where, declarations) =>
  `${selectors[where]} { ${declarations.map((each) => `${each.join(': ')} !important;`).join(' ')} }`;

/** The smallest part of a group of declarations that makes a difference. */
const guilty = async (declarations, isHarmless) => {
  const half = Math.ceil(declarations.length / 2);
  for (const part of [declarations.slice(0, half), declarations.slice(half)])
    if (declarations.length > 1 && !(await isHarmless(part))) return guilty(part, isHarmless);
  return declarations;
};

/**
 * Gives every property that an engine has and that does not belong to the page values that it is not born with, on the figures
 * and around them, many at a time. Returns how many properties that were, those without a value known here, and what is harmful.
 */
export const sweep = async (run, differencesWith) => {
  const harmful = [];
  const without = new Set();
  let count = 0;
  for (const where of Object.keys(selectors)) {
    const isHarmless = async (part) => !(await differencesWith(ruleOf(where, part))).length;
    const all = Object.entries(await run(`inPage.findValues('${where}')`));
    const properties = all.filter(([, values]) => values.length);
    for (const [property, values] of all) if (!values.length) without.add(property);
    count += properties.length;
    const turns = Math.max(...properties.map(([, values]) => values.length));
    for (let turn = 0; turn < turns; turn++) {
      const declarations = properties.map(([name, values]) => [name, values[turn % values.length]]);
      while (declarations.length) {
        const group = declarations.splice(0, groupSize);
        if (await isHarmless(group)) continue;
        const rule = ruleOf(where, await guilty(group, isHarmless));
        harmful.push(...(await differencesWith(rule)).map((difference) => [rule, difference]));
      }
    }
  }
  return { count, without: [...without], harmful };
};
