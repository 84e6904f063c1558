import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderFigure } from '../../../demo/desk/composed-figure.js';
import { readSentence } from '../../../demo/desk/sentence/read-sentence.js';
import { languages, others, results } from '../../../demo/examples.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\.$/, '');

describe('a pasted sentence', () => {
  // What a sentence alone does not hold, by example: it is said, and left empty.
  const incomplete: Readonly<Record<string, readonly string[]>> = { 'wrong-sum': ['label'] };

  for (const { name, figure, sentence } of [...results, ...others])
    for (const language of languages)
      test(`${name} in ${language} fills in a figure that says it again`, () => {
        const [start = ''] = languages.filter((each) => each !== language);
        const read = readSentence(sentence[language], [start, ...languages]);
        assert.ok(read);
        assert.deepEqual(read.empty, incomplete[name] ?? []);
        if (incomplete[name]) return;
        assert.equal(read.figure.name, figure);
        const { outputs, problems } = renderFigure(read.figure, language);
        assert.deepEqual(problems, []);
        assert.equal(plain(outputs?.sentence ?? ''), plain(sentence[language]));
        assert.ok(read.same);
      });
});
