import { escape, markup, Markup } from '#dist/design/markup.js';
import { figures } from '#dist/figures.js';
import { furtherTagOf } from '#dist/i18n/all-languages.js';
import { linkTo, type ComposedFigure } from './composed-figure.js';
import { nearestLanguage } from './languages.js';
import { deskWords } from './words/words.js';
import type { Site } from './site.js';

/** A figure that can be drawn, with its own sentence. */
export interface FinishedFigure extends ComposedFigure {
  readonly sentence: string;
}

const attributesOf = ({ name, attributes }: ComposedFigure, prefix: string): Markup =>
  new Markup(
    figures[name].attributes
      .filter((each) => attributes[each]?.trim())
      .map((each) => ` ${prefix}${each}="${escape(attributes[each]?.trim() ?? '')}"`)
      .join(''),
  );

/** The words of a link to a figure, in the figure's language where the desk has it. */
const seeWords = ({ attributes }: ComposedFigure): string =>
  deskWords[nearestLanguage([attributes['lang'] ?? ''])].takeAway.see;

/** The figure as an element with its sentence inside. */
export const writeElement = (figure: FinishedFigure): string => {
  const tag = new Markup(figures[figure.name].tag);
  return markup`<${tag}${attributesOf(figure, '')}>${figure.sentence}</${tag}>`.text;
};

/** The figure as a paragraph that names it. */
export const writeBlock = (figure: FinishedFigure): string =>
  markup`<p data-metro="${figure.name}"${attributesOf(figure, 'data-')}>${figure.sentence}</p>`
    .text;

const pageOf = (figure: FinishedFigure, { base }: Site): string =>
  linkTo(`${base}figure.html`, figure);

/** Its sentence and the link that holds it, as the content of a quotation of one paragraph. */
const sentenceAndLink = (figure: FinishedFigure, site: Site): Markup =>
  markup`<p>${figure.sentence} <a href="${pageOf(figure, site)}">${seeWords(figure)}</a></p>`;

/** The figure as a quotation with a link, which every filter tried lets through. */
export const writeQuotation = (figure: FinishedFigure, site: Site): string =>
  markup`<blockquote>${sentenceAndLink(figure, site)}</blockquote>`.text;

/** The same as blocks of the WordPress editor. */
export const writeWordPress = (figure: FinishedFigure, site: Site): string =>
  `<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
${sentenceAndLink(figure, site).text}
<!-- /wp:paragraph --></blockquote>
<!-- /wp:quote -->`;

/** The characters that mean something within a line of Markdown. */
const marked = /[\\`*_[\]<>#|~]/g;

/** The same in Markdown. */
export const writeMarkdown = (figure: FinishedFigure, site: Site): string =>
  `> ${figure.sentence.replace(marked, '\\$&')} [${seeWords(figure)}](${pageOf(figure, site)})`;

/** The sentence and the address, where there is no markup. */
export const writeSentenceAndAddress = (figure: FinishedFigure, site: Site): string =>
  `${figure.sentence}\n${pageOf(figure, site)}`;

/** The figure's page in a frame. */
export const writeFrame = (figure: FinishedFigure, site: Site): string =>
  markup`<iframe src="${pageOf(figure, site)}" title="${figure.sentence}" width="100%" height="${figure.name === 'theme-badge' ? 120 : 420}" loading="lazy"></iframe>`
    .text;

/** The tags that a page needs once, before any figure: the script, and that of a language that it does not include. */
export const writeScripts = ({ attributes }: ComposedFigure, site: Site): string => {
  const script = ({ address, integrity }: Site['script']) =>
    markup`<script type="module" src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`
      .text;
  const further = furtherTagOf(attributes['lang'] ?? '');
  const language = further && site.languages[further];
  return [site.script, ...(language ? [language] : [])].map(script).join('\n');
};
