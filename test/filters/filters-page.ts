import { figurePage, forms, recommended, written } from './forms.js';
import type { Outcome } from './outcome.js';

/** What was found of each form after a filter; nothing where the filter could not be had. */
export interface Row {
  readonly name: string;
  readonly found?: readonly (readonly Outcome[])[];
}

/** A row of the page as it stands. */
const rowIn = (page: string, name: string): string[] =>
  (page.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((cells) => line(cells))].join('\n');
};

const sample = (form: string): string =>
  written
    .slice(0, 1)
    .map((figure) => `\`\`\`html\n${forms[form]?.(figure) ?? ''}\n\`\`\``)
    .join('');

/** The page that tells web editors what to paste where; a row that could not be tested stays as it was. */
export const filtersPage = (rows: readonly Row[], before: string): string => {
  const cells = rows.map(({ name, found }) =>
    found ? [name, ...found.map((outcomes) => outcomes.join(', '))] : rowIn(before, name),
  );
  return `# What to paste where

Most sites clean what is pasted into them: they take away every tag and attribute that they do not know. So a figure can be
written in several ways, and this page says which of them gets through. It is written by a test that takes each of the four
figures through each filter, with the settings that the filter comes with, and then opens the result in a page with our script.

## In short

Paste a **figure link in a quotation of one paragraph**: your sentence, then a link. It is made of nothing but text, a
quotation and a link, which every filter tried lets through:

${sample(recommended)}

The link holds the figure: the words after \`#\` are its name and its attributes, with \`%20\` for a space. Your site has to
say once, where it loads the script, which page such links lead to; links to any other page stay links:

\`\`\`html
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}"></script>
\`\`\`

## Who may publish

Whoever can write in a page can write a figure into it, visitors in their comments too. So nothing but the elements is drawn
until the site says on the tag of its script what counts:

- \`data-figures="ADDRESS"\`: figure links to this page count. Links that are marked \`rel="ugc"\` or \`rel="nofollow"\`, as most
  sites mark those of visitors, never do. Some mark no link to their own site: leave the comments out by \`data-where\`.
- \`data-upgrade="links blocks"\`: both figure links and blocks with \`data-metro\` count; \`links\` or \`blocks\` alone, only these.
  Without it, blocks do not count.
- \`data-where="SELECTOR"\`: only quotations and blocks that match this CSS selector count. Without it, all do.

A site that takes comments names the area of its text, or leaves out that of comments. Begin at \`body\` with \`>\`: visitors may
be able to write \`class\` and \`id\`, and would make a text of their comment.

\`\`\`html
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}" data-upgrade="links blocks" data-where=":not(#comments *)"></script>
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}" data-where="body > main > article *"></script>
\`\`\`

The commands and functions for documents read the same tag, or take \`--figures\`, \`--upgrade\` and \`--where\`. What else
keeps visitors out is in [SECURITY.md](../SECURITY.md).

## What comes out

- **figure**: the figure is drawn, and your sentence is kept inside it for those who have no JavaScript.
- **sentence**: the filter took the figure away. Your sentence with its numbers is there, as you wrote it.

Nothing is ever lost, and nothing is there twice.

${table(['', ...Object.keys(forms)], cells)}

“As source” is what happens to markup that is typed or stored as HTML, “pasted” what happens to a copy from another page. Quill
gives its text to a site in two ways; both are here. Roundcube reads mail, where no script runs: its readers see your sentence
and the link, and the row says what the markup is still worth when it is copied into a page.

## The other ways

Where nothing is cleaned (templates, raw HTML blocks), write the element itself. It says most plainly what it is:

${sample('custom element')}

Where \`data-\` attributes are kept and \`data-upgrade\` says \`blocks\`, a paragraph or a division can name its figure, without a
link for visitors to follow:

${sample('paragraph with `data-metro`')}

Avoid the figure link in two paragraphs: Quill makes two quotations of it, and the link is then parted from its sentence.
`;
};
