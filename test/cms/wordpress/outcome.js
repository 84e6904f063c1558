import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../browsers/chromium-flags.js';
import { pathOf } from '../../browsers/engines.js';

/** Starts Chromium. */
export const openBrowser = () =>
  puppeteer.launch({
    executablePath: pathOf('chromium'),
    args: [...chromiumFlags, '--no-sandbox'],
    defaultViewport: { width: 1280, height: 900 },
  });

/**
 * What a reader of a page finds of figures, one after the other: `figure`, `sentence`, `link` (its address), or a failure:
 * `both`, `lost`. Runs in the page.
 */
export const outcomesIn = (figures) => {
  const tidy = (text) =>
    text
      .replace(/[“”«»″]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/--?|[–—]/g, '-')
      .replace(/\s+/g, ' ');
  const visibleText = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let visible = '';
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const isIn = texts.currentNode.parentElement.closest(
        'main, article, .entry-content, .mw-parser-output',
      );
      if (isIn && range.getClientRects().length) visible += texts.currentNode.textContent;
    }
    return tidy(visible);
  };
  const visible = visibleText();
  return figures.map(({ name, attributes, sentence, link }) => {
    const states = (element) =>
      Object.entries(attributes).every(
        ([key, value]) =>
          tidy(element.getAttribute(`data-${key}`) ?? element.getAttribute(key) ?? '') ===
            tidy(value) ||
          // The language of a block is that of its paragraph.
          (key === 'lang' && element.closest('[lang]')?.lang === value),
      );
    const drawn = [...document.querySelectorAll(`metro-${name}`)].filter(
      (element) => element.shadowRoot?.querySelector('[part="figure"]') && states(element),
    );
    const read = sentence ? visible.split(tidy(sentence)).length - 1 : 0;
    const asLink = visible.split(link).length - 1;
    if (drawn.length + read + asLink > 1) return 'both';
    if (drawn.length) return 'figure';
    return read ? 'sentence' : asLink ? 'link' : 'lost';
  });
};
