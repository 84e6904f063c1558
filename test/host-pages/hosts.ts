/** A page that a figure may find itself in. What is absent is as in a blank page. */
export interface Host {
  /** A style sheet of a package, by its file. */
  readonly sheet?: string;
  /** Rules after it. */
  readonly css?: string;
  /** Attributes of the `html` and the `body` element, and more of the head. */
  readonly html?: string;
  readonly body?: string;
  readonly head?: string;
  /** Start tags of what stands around each figure. */
  readonly around?: string;
  /** Whether each figure is written as a figure link in a quotation. */
  readonly quotation?: true;
  /** Whether the page has no document type. */
  readonly quirks?: true;
}

const of = <T>(make: (value: T) => Host, values: Record<string, T>): Record<string, Host> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));

const sheets = of((sheet: string) => ({ sheet }), {
  'bootstrap 5': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap 4': 'bootstrap4/dist/css/bootstrap.min.css',
  'bootstrap 3': 'bootstrap3/dist/css/bootstrap.min.css',
  'tailwind preflight': 'tailwindcss/preflight.css',
  bulma: 'bulma/css/bulma.min.css',
  foundation: 'foundation-sites/dist/css/foundation.min.css',
  pico: '@picocss/pico/css/pico.min.css',
  dsfr: '@gouvfr/dsfr/dist/dsfr.min.css',
  'govuk-frontend': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  uswds: '@uswds/uswds/dist/css/uswds.min.css',
  materialize: 'materialize-css/dist/css/materialize.min.css',
  'normalize.css': 'normalize.css/normalize.css',
  'modern-normalize': 'modern-normalize/modern-normalize.css',
  'reset-css': 'reset-css/reset.css',
  'sanitize.css': 'sanitize.css/sanitize.css',
  'sanitize.css forms': 'sanitize.css/forms.css',
  milligram: 'milligram/dist/milligram.min.css',
  skeleton: 'skeleton-css/css/skeleton.css',
  tachyons: 'tachyons/css/tachyons.min.css',
  purecss: 'purecss/build/pure-min.css',
  uikit: 'uikit/dist/css/uikit.min.css',
  'semantic-ui': 'semantic-ui-css/semantic.min.css',
  spectre: 'spectre.css/dist/spectre.min.css',
  'water.css': 'water.css/out/water.min.css',
  'water.css dark': 'water.css/out/dark.min.css',
  'quill editor': 'quill/dist/quill.snow.css',
});

/** Names that an author may give a custom property of a page, and so may we. */
const customNames =
  'accent paper line quiet strong size color colour background bg fg text ink border radius gap space spacing font font-size scale primary secondary muted surface shadow rest mark theme width height';

const customProperties = (declare: (name: string) => string) =>
  customNames
    .split(' ')
    .map((name) => declare(`--${name}`))
    .join('');

const marianne = '/node_modules/@gouvfr/dsfr/dist/fonts/Marianne-Bold.woff2';

const families = [
  'system-ui, sans-serif, serif, monospace, ui-sans-serif, -apple-system, BlinkMacSystemFont',
  '"Arial", "Helvetica", "Helvetica Neue", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "DejaVu Sans"',
]
  .join(', ')
  .split(', ');

const rules = of((css: string) => ({ css }), {
  'all unset': '*{all:unset!important}',
  'all initial': '*{all:initial!important}',
  'all revert': '*{all:revert!important}',
  'unset on the element': ':not(html,body,main,div,head *){all:unset}',
  colour: '*{color:#f0f!important;background:#210!important}',
  'backgrounds of pictures':
    '*{background:linear-gradient(red,blue) fixed!important;background-clip:text!important}',
  font: '*{font:italic small-caps 900 condensed 31px/2.3 "DejaVu Serif"!important}',
  'font of nothing': '*{font-size:0!important;line-height:0!important}',
  borders:
    '*{border:5px dashed red!important;border-radius:40px!important;border-image:linear-gradient(red,blue) 5!important}',
  outlines:
    '.place *{outline:4px solid red!important;outline-offset:-9px!important;box-shadow:inset 0 0 9px red!important}',
  padding: '*{padding:13px 7px!important}',
  margin: '*{margin:11px!important}',
  'box sizing': '*,*::before,*::after{box-sizing:border-box!important}',
  'content box': '*{box-sizing:content-box!important;border:3px solid;padding:5px}',
  'display block': '*{display:block!important}',
  'display contents': '*{display:contents!important}',
  'display flex': '*{display:flex!important;flex-wrap:wrap!important;gap:9px!important}',
  'overflow and columns':
    '.place *{overflow:scroll!important;columns:3!important;column-rule:3px solid red!important;text-overflow:ellipsis!important}',
  'not defined': ':not(:defined){display:none!important}',
  'not defined, faded': ':not(:defined){opacity:0;visibility:hidden}',
  'text in capitals':
    '*{text-transform:uppercase!important;font-variant:small-caps!important;letter-spacing:3px!important;word-spacing:9px!important}',
  'text spaced': 'html{letter-spacing:.2em;word-spacing:1em;line-height:3;text-indent:4em}',
  'text centred': '*{text-align:center!important;text-align-last:right!important}',
  'text justified':
    '*{text-align:justify!important;hyphens:auto!important;word-break:break-all!important}',
  'text on one line':
    '*{white-space:nowrap!important;overflow-wrap:normal!important;text-wrap:nowrap!important}',
  'text as typed':
    '*{white-space:pre-wrap!important;tab-size:2!important;line-break:anywhere!important}',
  'text filled': '*{-webkit-text-fill-color:red!important;-webkit-text-stroke:2px blue!important}',
  'text shadowed': '*{text-shadow:2px 2px 3px red!important}',
  'text struck':
    '*{text-decoration-line:line-through!important;text-decoration-style:wavy!important;text-emphasis:filled circle red!important}',
  'text underlined around':
    'html,body,main,div{text-decoration-line:underline overline!important;text-decoration-color:red!important}',
  'text features':
    '*{font-feature-settings:"zero","smcp","onum"!important;font-variation-settings:"wght" 900!important;font-variant-numeric:oldstyle-nums slashed-zero!important;font-kerning:none!important}',
  'text fitted':
    '*{font-size-adjust:.9!important;font-stretch:condensed!important;font-synthesis:none!important;font-optical-sizing:none!important}',
  'text rendering':
    '*{text-rendering:geometricPrecision!important;-webkit-font-smoothing:antialiased!important;-moz-osx-font-smoothing:grayscale!important;-webkit-text-size-adjust:150%!important}',
  'text quoted': '*{quotes:"x" "y"!important;hanging-punctuation:first!important}',
  'right to left': '*{direction:rtl!important;unicode-bidi:bidi-override!important}',
  upright: '*{writing-mode:vertical-rl!important;text-orientation:upright!important}',
  sideways: '*{writing-mode:vertical-lr!important;text-orientation:sideways!important}',
  pointers:
    '*{cursor:wait!important;pointer-events:none!important;user-select:none!important;caret-color:red!important;accent-color:red!important}',
  'small rem': 'html{font-size:62.5%}body{font-size:1.6rem}',
  'large rem': 'html{font-size:24px!important}',
  'fluid rem': 'html{font-size:calc(1vw + 3px)}',
  transitions: '*,*::before,*::after{transition:all 60s 1s!important}',
  animations:
    '@keyframes blush{from{color:red;background:red;border-width:9px;padding:9px;font-size:40px;letter-spacing:9px;border-radius:50px;box-shadow:0 0 9px red}to{color:blue}}*{animation:blush 60s infinite!important}',
  'dark by colour-scheme': '*{color-scheme:dark!important}html{background:#111;color:#eee}',
  'only dark': ':root{color-scheme:only dark}',
  'not forced': '*{forced-color-adjust:none!important;print-color-adjust:exact!important}',
  'attributes of the figures':
    '[value],[label],[title],[lang],[dir],[note],[source],[context],[period],[theme],[href],[shares],[women],[men],[data-value]{color:red;border:4px solid red;padding:9px;background:#fdd;font:italic 30px serif;text-decoration:underline;border-radius:20px;letter-spacing:3px;content:attr(value)}',
  'attributes, shown':
    '[label]::before{content:attr(label)!important;position:absolute;top:0;left:0;background:red;z-index:9}[theme]::after{content:"»"!important;display:block!important;background:red}',
  'elements by their name':
    'metro-stat-tile,metro-funding-shift-bar,metro-gender-split,metro-theme-badge{color:red!important;background:url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") red!important;border:1px solid red!important;padding:3px!important;line-height:3!important;border-radius:30px!important;overflow:auto!important}',
  'elements inside':
    'svg,path,rect,g,slot,table,td,th,tr,ul,li,p,b,a,figure,figcaption,span,bdi{fill:red!important;stroke:red!important;color:red!important;padding:9px!important;margin:9px!important;font-size:30px!important;background:red!important;width:50px!important;border-collapse:collapse!important}',
  'classes inside':
    '.figure,.icon,.mark,.rest,.stripes,.spoken,.plot,.bars,.bar,.key,.people,.ribbon,.women,.men,.long,.sustainability{display:none!important;color:red!important;fill:red!important}',
  'tables around':
    '*{border-collapse:collapse!important;border-spacing:20px!important;caption-side:bottom!important;empty-cells:hide!important;vertical-align:super!important;table-layout:fixed!important}',
  'lists around':
    '*{list-style:square inside!important}*::marker{color:red!important;content:"x"!important}',
  'drawings around':
    '*{fill:red!important;stroke:red!important;stroke-width:5!important;fill-opacity:.5!important;stroke-dasharray:2!important;paint-order:stroke!important;shape-rendering:crispEdges!important;vector-effect:none!important}',
  'before and after':
    '*::before,*::after{content:"x"!important;display:block!important;background:red!important;height:20px!important}',
  'first letters': '*::first-letter{font-size:60px!important;color:red!important;float:left}',
  'first lines': '*::first-line{font-size:40px!important;color:red!important;letter-spacing:9px}',
  selections:
    '*::selection{background:red!important;color:blue!important}*::backdrop{background:red}',
  containment: '.place *{contain:strict!important;content-visibility:hidden!important}',
  'containers of the page':
    '*{container:card/inline-size!important}@container (min-width:1px){*{color:red!important}}',
  'content replaced': '.place *{content:url("data:image/svg+xml,x")!important}',
  appearance: '*{appearance:button!important;-webkit-appearance:button!important}',
  'breaks and orphans':
    '*{break-inside:auto!important;break-after:page!important;orphans:9!important;widows:9!important}',
  'pictures rendered': '*{image-rendering:pixelated!important;object-fit:cover!important}',
  'custom properties': `*{${customProperties((name) => `${name}:red!important;`)}}`,
  'custom properties, registered': customProperties(
    (name) => `@property ${name}{syntax:"<color>";inherits:false;initial-value:red}`,
  ),
  'custom properties of lengths': customProperties(
    (name) => `@property ${name}{syntax:"<length>";inherits:true;initial-value:9px}`,
  ),
  'fonts of the same names': families
    .map((family) => `@font-face{font-family:${family};src:url(${marianne})}`)
    .join(''),
  'a font for digits': `@font-face{font-family:"DejaVu Sans";src:url(${marianne});unicode-range:U+30-39}body{font-family:"DejaVu Sans"}`,
  layers:
    '@layer a,b;@layer a{*{color:red!important;padding:9px!important;border-width:9px!important;transition:all 9s!important}}',
  scoped: '@scope (body){:scope *{color:red!important;font-size:40px!important}}',
  'one percent wide': 'div>*{inline-size:1%;max-inline-size:1%;min-block-size:90px}',
});

const parents = of((around: string) => ({ around }), {
  'in a flex row': '<div style="display:flex;align-items:center;gap:10px">',
  'in a flex column': '<div style="display:flex;flex-direction:column;align-items:flex-end">',
  'in a grid': '<div style="display:grid;grid-template-columns:480px;justify-items:center">',
  'in a float': '<div style="float:right">',
  'in an inline block': '<div style="display:inline-block;text-align:right">',
  'in a table': '<table cellpadding=9 border=4><tr><td align=center nowrap>',
  'in columns': '<div style="columns:2;column-gap:30px;column-rule:solid red">',
  'in a list': '<ul><li>',
  'in a link': '<a href="#x">',
  'in a button': '<button>',
  'in a heading': '<h1>',
  'in preformatted text': '<pre><code>',
  'in a form': '<form><fieldset><legend>',
  'in inserted text': '<ins><s><u>',
  'in small text': '<sup><small><i><b><tt>',
  'in centred capitals': '<center><font size=7 color=red face="DejaVu Serif">',
  'in a summary': '<details open><summary>',
  'in right-to-left text': '<bdo dir=rtl>',
  'in an editor': '<div contenteditable spellcheck=true>',
  'in a highlighted quotation': '<blockquote><q><mark>',
  'in ruby': '<ruby>',
  'in a dialog': '<dialog open style="overflow:visible">',
  'in a slot':
    '<div><template shadowrootmode=open><style>::slotted(*){color:red!important;padding:9px!important;font-size:40px!important}slot{display:block;letter-spacing:9px}</style><slot></slot></template>',
});

/** How themes dress quotations. */
const quotations = of((css: string) => ({ css, quotation: true }), {
  'quotation with a bar':
    'blockquote{border-left:4px solid red;padding:0 0 0 1em;margin:0 0 28px;font-style:italic}',
  'quotation with large text':
    'blockquote,blockquote *{font-size:1.6em!important;font-weight:700;line-height:1.1;text-align:center;color:gray}',
  'quotation with marks':
    'blockquote{quotes:"«" "»";background:#eee;border-radius:20px;padding:40px;text-indent:2em}blockquote::before{content:open-quote;font-size:80px;float:left}blockquote::after{content:close-quote}',
  'quotation in a flow':
    ':where(.place)>*{max-width:300px;margin-block:24px 0}:where(.place) blockquote{border-inline-start:.25em solid;padding-inline-start:1em;font-style:italic}',
});

/** Every host page by its name. */
export const hosts: Readonly<Record<string, Host>> = {
  ...sheets,
  ...rules,
  ...parents,
  ...quotations,
  'quirks mode': { quirks: true },
  'quirks mode with a table': { quirks: true, around: '<table><tr><td>', css: 'td{color:red}' },
  'old attributes': {
    quirks: true,
    body: 'text=red link=lime bgcolor=navy background="/x.png"',
    around: '<basefont size=7>',
  },
  'dark by meta': { head: '<meta name="color-scheme" content="dark">' },
  'dark bootstrap 5': {
    sheet: 'bootstrap/dist/css/bootstrap.min.css',
    html: 'data-bs-theme=dark',
  },
  'dark pico': { sheet: '@picocss/pico/css/pico.min.css', html: 'data-theme=dark' },
  'dark bulma': { sheet: 'bulma/css/bulma.min.css', html: 'data-theme=dark' },
  'dark dsfr': { sheet: '@gouvfr/dsfr/dist/dsfr.min.css', html: 'data-fr-theme=dark' },
  'inverted uikit': { sheet: 'uikit/dist/css/uikit.min.css', body: 'class=uk-light' },
  'prose in semantic-ui': {
    sheet: 'semantic-ui-css/semantic.min.css',
    around: '<div class="ui inverted raised segment">',
  },
  'a card of bootstrap 5': {
    sheet: 'bootstrap/dist/css/bootstrap.min.css',
    around:
      '<div class="card text-bg-danger text-center"><p class="card-body lead text-uppercase">',
  },
  'another language': { html: 'lang=ar dir=rtl', body: 'dir=auto' },
  'a narrow viewport': { head: '<meta name=viewport content="width=320,initial-scale=2">' },
};

/** The few that every run looks at: between them they break most of what can break. */
export const telling: readonly string[] = [
  'bootstrap 3',
  'dsfr',
  'quirks mode',
  'all unset',
  'font',
  'custom properties',
  'text underlined around',
  'in columns',
  'quotation with a bar',
];
