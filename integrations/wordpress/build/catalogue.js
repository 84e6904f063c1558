import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { figures } from '../../../dist/figures.js';
import { writeTemplate } from '../../../dist/documents/server-html.js';
import { attributesOf, languages, others, results } from '../../../build/demo/examples.js';
import { choiceWords, hintOf, labelOf } from '../../../build/demo/desk/words/fields.js';
import { languageOf } from '../../../dist/i18n/registry.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

/** A value for each name of a figure. */
const byName = (of) => Object.fromEntries(Object.keys(figures).map((name) => [name, of(name)]));

/** The values that an attribute may have, where its type lists them. */
const choicesOf = ({ type: { text } }) => [...text.matchAll(/'([^']+)'/g)].map(([, each]) => each);

/** A text in each language. */
const localised = (of) => Object.fromEntries(languages.map((lang) => [lang, of(lang)]));

/** The words of a choice: those of the figures, or of the composer. */
const choiceOf = (attribute, value) => ({
  value,
  label: localised(
    (lang) => languageOf(lang).themes[value] ?? choiceWords[lang][`${attribute} ${value}`],
  ),
});

/** The fields of each figure's form, from the manifest, in the words of the composer. */
export const fields = () =>
  byName((name) => {
    const { attributes, members } = elements.find(({ tagName }) => tagName === figures[name].tag);
    const inherited = members.filter(({ inheritedFrom }) => inheritedFrom);
    const shared = ['lang', ...inherited.map((member) => member.name)];
    return attributes.map((attribute) => ({
      name: attribute.name,
      choices: choicesOf(attribute).map((value) => choiceOf(attribute.name, value)),
      shared: shared.includes(attribute.fieldName ?? attribute.name),
      label: localised((lang) => labelOf(name, attribute.name, lang)),
      help: localised((lang) => hintOf(name, attribute, lang)),
    }));
  });

/** The attributes that each figure reads, in their order. */
export const attributes = () => byName((name) => figures[name].attributes);

const collect = (node, allowed) => {
  if (node.tagName) {
    const names = (allowed[node.tagName] ??= []);
    for (const { name } of node.attrs)
      if (!names.includes(name.toLowerCase())) names.push(name.toLowerCase());
  }
  for (const child of node.childNodes ?? []) collect(child, allowed);
};

/** The tags and attributes that the templates write, from what all examples draw. */
export const drawn = () => {
  const allowed = {};
  for (const example of [...results, ...others])
    for (const lang of [...languages, 'ar']) {
      const { render } = figures[example.figure];
      const words = attributesOf(example, lang === 'ar' ? 'en' : lang);
      const linked = { href: '/', source: 'S', 'source-href': '/', note: 'n', context: 'c' };
      for (const input of [words, { ...words, ...linked, period: '2018–2020' }]) {
        const { outputs } = render(input, lang);
        if (outputs) collect(parseFragment(writeTemplate(outputs.template())), allowed);
      }
    }
  return allowed;
};
