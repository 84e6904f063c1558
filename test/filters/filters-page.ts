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

Most sites clean the text that is pasted into them: they remove every tag and attribute that they do not know. A figure can therefore be
written in several ways. This page shows which of them each editor keeps. A test writes its table: it passes each of the four figures
through each filter with the default settings, then opens the result in a page with the script.

## In short

Paste a **figure link in a quotation of one paragraph**: your sentence, then a link. It consists only of text, a quotation and a link, and
every filter that we tested keeps those:

${sample(recommended)}

The link contains the figure. After \`#\` come the figure's name and its attributes, with \`%20\` for a space. Your site must say once, where it
loads the script, which page these links lead to. All other links stay links:

\`\`\`html
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}"></script>
\`\`\`

## Who may publish

Anyone who can write in a page can write a figure, including visitors in a comment. For this reason, only elements are drawn until the site
allows more. It does so with attributes on the script's tag:

- \`data-figures="ADDRESS"\` allows figure links to this page. Links marked \`rel="ugc"\` or \`rel="nofollow"\` are never drawn; most sites mark
  links from visitors in this way. Some sites do not mark links to their own pages: exclude the comments with \`data-where\`.
- \`data-upgrade="links blocks"\` allows figure links, and blocks with \`data-metro\`. Write \`links\` or \`blocks\` to allow only one of them. Without
  this attribute, blocks are not drawn.
- \`data-where="SELECTOR"\` limits both to quotations and blocks that match this CSS selector. Without it, they are drawn anywhere in the page.

If your site takes comments, name the area of your own text, or exclude the area of the comments. Start the selector at \`body\` with \`>\`:
visitors may be able to write \`class\` and \`id\`, and could otherwise make their comment look like your text.

\`\`\`html
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}" data-upgrade="links blocks" data-where=":not(#comments *)"></script>
<script type="module" src="metropolis-widgets.js" data-figures="${figurePage}" data-where="body > main > article *"></script>
\`\`\`

The commands and functions that convert documents read the same tag. You can also give them the options \`--figures\`, \`--upgrade\` and
\`--where\`. [SECURITY.md](../SECURITY.md) describes what else protects you from visitors.

## What comes out

- **figure**: the figure is drawn. Your sentence is kept inside it for readers without JavaScript.
- **sentence**: the filter removed the figure. Readers see your sentence with its numbers, as you wrote it.

Nothing is ever lost, and nothing appears twice.

${table(['', ...Object.keys(forms)], cells)}

“As source” means markup that is typed or stored as HTML. “Pasted” means a copy from another page. Quill can give its text to a site in two
ways, so it has two rows. Roundcube is an email client, where no script runs: its users see your sentence and the link. Its row shows what
happens if such an email is then copied into a page.

## The other ways

If nothing is removed, as in templates and raw HTML blocks, write the element itself. It is the easiest to read:

${sample('custom element')}

If \`data-\` attributes are kept and \`data-upgrade\` includes \`blocks\`, a paragraph or a division can name its figure. Visitors then see no link:

${sample('paragraph with `data-metro`')}

Avoid the figure link in two paragraphs: Quill turns it into two quotations, and so separates the link from its sentence.
`;
};
