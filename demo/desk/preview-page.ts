import { html, render, svg } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '#dist/index.js';
import { figureStyles } from '#dist/design/figure-styles.js';
import { figures, type Outputs } from '#dist/figures.js';
import { readFragment, renderFigure, type ComposedFigure } from './composed-figure.js';
import { showFigure } from './figure-preview.js';
import './languages.js';

/** The condition to show the figure under; preview.css makes the page of it. */
const condition = new URLSearchParams(location.search).get('as') ?? '';

/** A media query of the figure's own styles that this condition makes true. */
const media: Readonly<Record<string, RegExp>> = {
  print: /@media print/g,
  forced: /@media \(forced-colors: ?active\)/g,
};

/** What the platform itself does to every colour under these conditions. */
const platform: Readonly<Record<string, string>> = {
  print: '*{background:none!important;color:#000!important}',
  forced:
    ':not(svg,svg *){background:#000!important;color:#fff!important;border-color:#fff!important}a{color:#ff0!important}',
};

/** Draws the figure with its styles as if a condition that a page cannot bring about were there. */
const drawAs = (box: HTMLElement, { name }: ComposedFigure, outputs: Outputs): void => {
  const pattern = media[condition];
  const styles = figureStyles + figures[name].styles;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    (pattern ? styles.replace(pattern, '@media all') : styles) + (platform[condition] ?? ''),
  );
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  render(outputs.template(), root);
  box.replaceChildren(host);
};

/** Draws a mail. The policy of the page refuses style attributes, so that they are set as properties. */
const drawMail = (box: HTMLElement, mail: string): void => {
  render(html`${unsafeHTML(mail.replaceAll(' style="', ' data-style="'))}`, box);
  for (const element of box.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset['style'] ?? '';
};

const draw = (box: HTMLElement, figure: ComposedFigure, outputs: Outputs): void => {
  if (condition === 'mail' || condition === 'mail-dark') drawMail(box, outputs.mail().text);
  else if (condition === 'stripped') render(html`<p>${outputs.sentence}</p>`, box);
  else if (condition in media || condition === 'no-script') drawAs(box, figure, outputs);
  else showFigure(box, figure);
};

/** Deuteranopia, the most frequent kind, after Machado, Oliveira and Fernandes (2009). */
const colourBlind = svg`<svg width="0" height="0" aria-hidden="true"><filter id="blind" color-interpolation-filters="linearRGB"><feColorMatrix values="0.367 0.861 -0.228 0 0 0.280 0.673 0.047 0 0 -0.012 0.043 0.969 0 0 0 0 0 1 0"/></filter></svg>`;

const show = (): void => {
  const { figure } = readFragment(location.hash);
  const outputs = figure && renderFigure(figure, 'en').outputs;
  const box = document.querySelector<HTMLElement>('main');
  if (!figure || !outputs || !box) return;
  document.documentElement.lang = outputs.lang;
  draw(box, figure, outputs);
};

document.documentElement.className = condition;
document.title = condition;
if (condition === 'right-to-left') document.documentElement.dir = 'rtl';
document.body.textContent = '';
render(html`${condition === 'colour-blind' ? colourBlind : ''}<main></main>`, document.body);
addEventListener('hashchange', show);
show();

// A whole mail comes from the newsletter of the desk, which has cleaned its texts.
addEventListener(
  'message',
  ({ data, origin }: MessageEvent<{ type?: unknown; html?: unknown }>) => {
    const box = document.querySelector<HTMLElement>('main');
    const isLetter = origin === location.origin && data.type === 'metro-letter';
    if (box && isLetter && condition === 'letter' && typeof data.html === 'string')
      drawMail(box, /<body[^>]*>(.*)<\/body>/s.exec(data.html)?.[1] ?? '');
  },
);
new ResizeObserver(() => {
  // The root is never lower than its frame, so that a frame would never shrink with it.
  const { offsetHeight: height } = document.body;
  parent.postMessage({ type: 'metro-preview-height', height, condition }, location.origin);
}).observe(document.body);
