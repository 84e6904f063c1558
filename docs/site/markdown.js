import markdownIt from 'markdown-it';
import { posix } from 'node:path';
import { escape } from '../../dist/design/markup.js';
import { pages } from './contents.js';
import { words } from './words.js';

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** Text with the no-break spaces that French has before and after some punctuation marks. */
const spaced = (text, language) =>
  language === 'fr' ? text.replaceAll(/ (?=[?!:;»%€])|(?<=«) /g, '\u00a0') : text;

const isElsewhere = (href) => /^([a-z]+:|#)/i.test(href);

/** The address of what a page links to; none if it is not on the site. */
const addressOf = (href, page, files) => {
  if (isElsewhere(href)) return href;
  const [path, anchor] = href.split('#');
  const source = posix.join(posix.dirname(page.source), path);
  const target = pages.find((each) => each.source === source)?.address ?? files.get(source);
  if (!target) return undefined;
  const address = posix.relative(posix.dirname(page.address), target);
  return anchor ? `${address}#${anchor}` : address;
};

/** Points links at pages of the site; a link to a file that is only in the repository becomes its text. */
const relink = (tokens, page, files) => {
  let dropped = 0;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const address = addressOf(token.attrGet('href'), page, files);
      if (address) token.attrSet('href', address);
      else Object.assign(token, { hidden: true, type: `hidden_${(dropped += 1)}` });
    } else if (token.type === 'link_close' && dropped)
      Object.assign(token, { hidden: true, type: `hidden_${(dropped -= 1)}` });
    else if (token.type === 'image')
      token.attrSet('src', addressOf(token.attrGet('src'), page, files) ?? '');
  }
};

const example = (code, language) => {
  const { source, copy } = words[language];
  return `<div class="example"><div class="stage">${code.trim()}</div>
<label>${escape(source)}<textarea spellcheck="false" readonly>${escape(code.trim())}</textarea></label>
<p role="status"></p><button type="button" class="copy" hidden>${copy}</button></div>\n`;
};

const code = (text, language, copy = true) =>
  `<div class="code"><pre><code>${escape(text)}</code></pre>${copy ? `<button type="button" class="copy" hidden>${words[language].copy}</button>` : ''}</div>\n`;

/**
 * Renders a page: its HTML, title and headings. A block of code in `html live` is also drawn. `files` holds the addresses of
 * the files beside the pages, by their path in the repository.
 */
export const renderMarkdown = (text, page, files) => {
  const markdown = markdownIt({ html: true });
  const headings = [];
  const { rules } = markdown.renderer;
  rules.hidden_1 = () => '';
  rules.text = (tokens, index) => escape(spaced(tokens[index].content, page.language));
  rules.heading_open = (tokens, index) => {
    const written = tokens[index + 1].content.replaceAll(/[`*]/g, '');
    const anchor = anchorOf(written);
    const heading = spaced(written, page.language);
    const level = Number(tokens[index].tag.slice(1));
    headings.push({ level, heading, anchor });
    return `<h${level} id="${anchor}">`;
  };
  rules.fence = (tokens, index) => {
    const { info, content } = tokens[index];
    return info === 'html live'
      ? example(content, page.language)
      : code(content, page.language, info !== 'text');
  };
  rules.code_block = (tokens, index) => code(tokens[index].content, page.language);
  let tables = 0;
  rules.table_open = () => {
    tables += 1;
    const label = `${headings.at(-1)?.heading ?? ''} (${tables})`;
    return `<div class="table" role="region" tabindex="0" aria-label="${escape(label)}"><table>`;
  };
  rules.table_close = () => '</table></div>';
  const tokens = markdown.parse(text, {});
  for (const { children } of tokens) relink(children ?? [], page, files);
  // A header without words is no header.
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll(/<th( [^>]*)?><\/th>/g, '<td></td>');
  return { html, headings, title: headings[0]?.heading ?? page.name };
};

/** One line of Markdown as HTML. */
export const renderLine = (text) => markdownIt().renderInline(text);
