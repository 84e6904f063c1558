import { expect } from '@open-wc/testing';
import 'axe-core';
import type * as Axe from 'axe-core';
import { attributesOf, languages, others, results } from '../../demo/examples.js';
import { show } from './figures-in-page.js';

// The package is a script, which leaves its work in a global.
const { axe } = globalThis as unknown as { axe: typeof Axe };

for (const language of languages)
  it(`every example, ${language}, has no violation of accessibility rules`, async () => {
    document.documentElement.lang = language;
    document.title = 'Examples';
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = 'Examples';
    main.append(heading);
    document.body.replaceChildren(main);
    for (const example of [...results, ...others])
      await show(example.figure, attributesOf(example, language), example.sentence[language], main);
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    expect(told).to.deep.equal([]);
    expect(passes.map(({ id }) => id)).to.include('color-contrast');
  });
