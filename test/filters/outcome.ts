import { figures } from '#dist/figures.js';
import { tags } from '#dist/i18n/tags.js';
import { drawn, heard, toBeHeard } from '../browsers/figures-in-page.js';
import { module, openFrame } from '../browsers/host-frame.js';
import { figurePage, type Written } from './forms.js';

/** What a reader finds where a figure was pasted. All but the first two are failures. */
export type Outcome = 'figure' | 'sentence' | 'both' | 'lost';

/** A host page in French with these texts, each in a section of its own, and our script. */
const hostPage = (texts: readonly string[]): Promise<HTMLIFrameElement> =>
  openFrame(`<!doctype html>
    <html lang="fr">
      <head><script type="module" src="${module}" data-figures="${figurePage}" data-upgrade="links blocks"></script></head>
      <body>${texts.map((text) => `<section>${text}</section>`).join('')}</body>
    </html>`);

const tidy = (text: string): string => text.replace(/\s+/g, ' ');
const timesIn = (text: string, part: string): number => tidy(text).split(tidy(part)).length - 1;

/** The text of a page that has a place on the screen: what an element covers with its drawing has none. */
const visibleText = (section: Element): string => {
  const page = section.ownerDocument;
  const texts = page.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  let visible = '';
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    if (range.getClientRects().length) visible += texts.currentNode.textContent ?? '';
  }
  return visible;
};

const outcomeIn = (section: Element, { name, attributes, sentence }: Written): Outcome => {
  const { figure } = figures[name].read(attributes, 'fr');
  const spoken = figure ? toBeHeard(figure) : '';
  const shown = [...section.querySelectorAll<HTMLElement>(tags.join())].filter((element) =>
    element.shadowRoot?.querySelector('[part="figure"]'),
  );
  const read = timesIn(visibleText(section), sentence);
  if (shown.length + read > 1) return 'both';
  if (read) return 'sentence';
  return shown.some((element) => timesIn(heard(element), spoken) === 1) ? 'figure' : 'lost';
};

/** What becomes of figures, one a text, in a host page. */
export const outcomes = async (
  texts: readonly string[],
  written: readonly Written[],
): Promise<Outcome[]> => {
  const frame = await hostPage(texts);
  await drawn();
  const sections = frame.contentDocument?.querySelectorAll('section') ?? [];
  const found = written.map((figure, index) => {
    const section = sections[index];
    return section ? outcomeIn(section, figure) : 'lost';
  });
  frame.remove();
  return found;
};
