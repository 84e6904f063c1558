import { write } from '../wordpress/forms.js';

/** Values that break out of one parser or another; each would set `hacked` if it ran. */
export const hostileValues = [
  '"><script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  "' onclick=hacked=1 x='",
  ']]><svg onload=hacked=1>',
  '&lt;script&gt;hacked=1&lt;/script&gt;',
  '$1 \\0 %s {{hacked=1}} {% include "x" %} ${hacked=1}',
  '<!-- a -- b ... "c" --> -->',
  'a > b -> c \u202e d',
  'two\n\n    paragraphs\n\n- "and" a list',
  'javascript:hacked=1',
];

/** Tiles that say these values, in an attribute and in their sentence. */
export const hostileTiles = hostileValues.map((text, index) =>
  write('stat-tile', { value: `${index + 1}`, label: text, lang: 'fr' }, `${index + 1} ${text}`),
);

/** Those without a blank line, which ends a paragraph of Markdown even inside an element. */
export const hostileLines = hostileTiles.filter(({ sentence }) => !sentence.includes('\n\n'));

/** A figure that is refused. */
export const wrong =
  '<metro-stat-tile lang="fr" value="33.000" label="membres">33 000 membres</metro-stat-tile>';
