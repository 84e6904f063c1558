/** The red, green and blue of any colour of CSS, as a browser paints it. */
const channelsOf = (() => {
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true });
  return (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
})();

/** WCAG 2.2, relative luminance. */
const luminanceOf = (colour) => {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, contrast ratio. */
const contrastOf = (one, other) => {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const hexOf = (colour) =>
  `#${channelsOf(colour)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const coloured = [
  ['number', 'metro-stat-tile', '[part~=value]', 'color', 4.5],
  ['words', 'metro-stat-tile', '[part~=label]', 'color', 4.5],
  ['first group', 'metro-gender-split', '.mark', 'fill', 3],
];

const rowsOf = (stage) =>
  coloured.map(([what, tag, selector, property, least]) => {
    const { shadowRoot } = stage.querySelector(tag);
    const paper = getComputedStyle(shadowRoot.querySelector('.figure')).backgroundColor;
    const colour = getComputedStyle(shadowRoot.querySelector(selector))[property];
    const contrast = contrastOf(colour, paper);
    // Rounded down: a contrast just below a limit must not look as if it reached it.
    const shown = `${(Math.floor(contrast * 100) / 100).toFixed(2)}:1`;
    return [what, hexOf(colour), shown, contrast >= least ? `≥ ${least}:1 ✓` : `below ${least}:1`];
  });

const rowView = ([what, ...cells]) => {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = what;
  row.append(head);
  for (const cell of cells) row.insertCell().textContent = cell;
  return row;
};

/** The CSS for what is chosen; what stays as it is by default is left out. */
const rulesOf = ({ accent, font, scheme }) => {
  const declarations = [
    ['--metro-accent', accent.value],
    ['--metro-font', font.value],
    ['--metro-color-scheme', scheme.value],
  ].filter(([, value]) => value);
  return `:root {\n${declarations.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
};

/** Starts the token editor, on the page that has one. */
export const addTokenEditor = () => {
  const form = document.querySelector('form.tokens');
  if (!form) return;
  const stage = form.querySelector('.stage');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const show = () => {
    const rules = rulesOf(form.elements);
    // These pages follow the reader's setting; a site that sets nothing does not.
    const byDefault = '.tokens .stage { --metro-color-scheme: light }';
    sheet.replaceSync(byDefault + rules.replace(':root', '.tokens .stage'));
    form.querySelector('code').textContent = rules;
    form.querySelector('tbody').replaceChildren(...rowsOf(stage).map(rowView));
  };
  form.addEventListener('input', show);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  Promise.all([...stage.children].map((figure) => figure.updateComplete)).then(show);
};
