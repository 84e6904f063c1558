import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Protocol } from 'puppeteer-core';
import {
  attributesOf,
  languages,
  others,
  results,
  type ExampleLanguage,
} from '../../demo/examples.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';

type Node = Protocol.Accessibility.AXNode;

const root = new URL('../../../', import.meta.url);
const script = fileURLToPath(new URL('dist/metropolis-widgets.classic.js', root));
const chromium = pathOf('chromium');

/** Puts every example into a page, each in a region of its name. */
const showExamples = (language: ExampleLanguage) =>
  [...results, ...others].map((example) => ({
    name: example.name,
    tag: `metro-${example.figure}`,
    attributes: attributesOf(example, language),
    sentence: example.sentence[language],
  }));

/**
 * A tree as a screen reader gets it: one thing a line, below what holds it, with its role, name and description; texts that
 * follow each other on one line. What only groups is left out, and so is a text that is all there is to a name.
 */
const outline = (nodes: readonly Node[]): string => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node): Node[] =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) =>
        child.ignored || child.role?.value === 'generic' ? childrenOf(child) : child,
      );
  const draw = (node: Node): string => {
    const said = [node.name, node.description].flatMap((text) => String(text?.value ?? '') || []);
    if (node.role?.value === 'StaticText') return said.map((text) => JSON.stringify(text)).join('');
    const line = [node.role?.value, ...said.map((text) => JSON.stringify(text))].join(' ');
    const children = childrenOf(node);
    if (children.length === 1 && children[0]?.name?.value === said[0]) return line;
    const below = children.map(draw).join('\n').replace(/"\n"/g, '" "');
    return `${line}\n${below}`.replace(/\n+/g, '\n  ').trimEnd();
  };
  const regions = nodes.filter(({ role }) => role?.value === 'region');
  return `${regions.map(draw).join('\n\n')}\n`;
};

describe('what a screen reader gets', { skip: !chromium && 'Chromium is missing' }, () => {
  let browser: Browser;

  before(async () => {
    browser = await puppeteer.launch({ executablePath: chromium ?? '', args: chromiumFlags });
  });
  after(() => browser.close());

  for (const language of languages)
    test(language, async () => {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="${language}"><title>Examples</title>`);
      await page.addScriptTag({ path: script });
      await page.evaluate((examples) => {
        for (const { name, tag, attributes, sentence } of examples) {
          const region = document.createElement('section');
          region.ariaLabel = name;
          const figure = document.createElement(tag);
          for (const [attribute, value] of Object.entries(attributes))
            figure.setAttribute(attribute, value);
          figure.textContent = sentence;
          region.append(figure);
          document.body.append(region);
        }
      }, showExamples(language));
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const file = new URL(`test/element/accessibility/${language}.txt`, root);
      if (process.env['UPDATE']) writeFileSync(file, outline(nodes));
      assert.equal(outline(nodes), readFileSync(file, 'utf8'));
      await page.close();
    });
});
