import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#dist/figures.js';
import { describeProblem } from '#dist/messages/problems-en.js';
import { suggestionMarkup } from '#dist/model/problem.js';
import { sentenceOf, spokenOf } from '#dist/model/sentence.js';
import { everyPiece, hostileInput, isHarmless, names, seed } from './hostile-texts.js';

const stringsOf = (value: unknown): readonly string[] =>
  value && typeof value === 'object'
    ? Object.values(value).flatMap(stringsOf)
    : typeof value === 'string' || typeof value === 'number'
      ? [`${value}`]
      : [];

const numRuns = 4000;

const nonsense = /\b(NaN|undefined|Infinity)\b|\[object |native code/;

/** Line breaks, control characters, and what turns the text after it around (UAX 9). */
const turning = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]/u;

for (const name of names) {
  const { tag, read } = figures[name];
  const options = {
    seed,
    numRuns,
    examples: everyPiece(name).map((texts) => [texts] as [typeof texts]),
  };

  test(`${name}: whatever is written is read, and either drawn or reported`, () => {
    let drawn = 0;
    const holds = (input: Record<string, string>) => {
      const { figure, problems } = read(input);
      assert.equal(
        !figure,
        problems.some(({ severity }) => severity === 'error'),
      );
      for (const problem of problems) {
        assert.ok(problem.suggestions.length);
        const message = describeProblem(tag, problem);
        for (const each of problem.suggestions) assert.ok(message.includes(suggestionMarkup(each)));
      }
      if (!figure) return;
      drawn += 1;
      assert.ok(Object.isFrozen(figure));
      assert.ok(isHarmless(figure.href), figure.href);
      assert.ok(isHarmless(figure.source.href), figure.source.href);
      for (const text of stringsOf(figure)) assert.doesNotMatch(text, turning);
      const sentence = sentenceOf(figure);
      assert.equal(sentence.split('\u2068').length, sentence.split('\u2069').length);
      // An author's own words may be these: "Infinity Hall".
      if (Object.values(input).some((text) => nonsense.test(text))) return;
      for (const text of [...stringsOf(figure), sentenceOf(figure), spokenOf(figure)])
        assert.doesNotMatch(text, nonsense);
    };
    fc.assert(fc.property(hostileInput(name), holds), options);
    assert.ok(drawn > numRuns / 5, `only ${drawn} of them were drawn`);
  });

  test(`${name}: what a problem says to write works`, () => {
    const works = (input: Record<string, string>) => {
      const { problems } = read(input);
      for (const { attribute, rule, suggestions } of problems)
        for (const suggestion of suggestions) {
          // No one share makes up for others that are over 100 per cent together.
          if (suggestion.example && rule === 'wrong-sum') continue;
          const again = read({ ...input, ...suggestion.attributes }).problems;
          assert.deepEqual(
            again.filter((problem) => problem.attribute === attribute && problem.rule === rule),
            [],
            `${suggestionMarkup(suggestion)} does not work`,
          );
        }
    };
    fc.assert(fc.property(hostileInput(name), works), options);
  });
}
