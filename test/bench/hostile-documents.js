/**
 * Documents that someone may write in order to keep a server busy, by what they repeat: each of about so many characters, with
 * a figure before it that is to be drawn all the same.
 */
export const tile = '<metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile>';

const start = `<html lang="en"><body><script data-figures="/f"></script>${tile}`;
const wrong = '<metro-stat-tile value="33.000" label="people">';
const block = '<div data-metro="stat-tile" data-value="33.000">';
const link =
  '<blockquote><p>141 x</p><a href="/f#metro-stat-tile/value=141/label=x">y</a></blockquote>';

/** Repeats a text, or what is made for each number, up to so many characters. */
const fill = (size, text) => {
  const make = typeof text === 'string' ? () => text : text;
  const parts = [];
  for (let [length, index] = [0, 0]; length < size; index += 1) {
    parts.push(make(index));
    length += parts.at(-1).length;
  }
  return parts.join('');
};

/** Nests words in so many elements that all of it has the size. */
const nest = (size, open, close, inside = 'x') => {
  const depth = Math.ceil(size / (open.length + close.length));
  return open.repeat(depth) + inside + close.repeat(depth);
};

/** What is repeated, without end tags. */
const repeated = {
  figures: tile,
  bars: '<metro-funding-shift-bar label="F" shares="A: 36 to 52; B: 64 to 48">F 36 to 52</metro-funding-shift-bar>',
  heads: '<metro-gender-split label="p" women="999" men="999" view="people">x</metro-gender-split>',
  'quotations with links': link,
  'wrong figures': `${wrong}x</metro-stat-tile>`,
  'misspelt figures': '<metro-stat-til>x</metro-stat-til>',
  'open figures': '<metro-stat-tile value="1" label="x">',
  'open quotations': '<blockquote>',
  'open quotations with links': '<blockquote><a href="/f#metro-stat-tile/value=1/label=x">x</a>',
  'open blocks': block,
  'open bold': '<b>',
  'open parts': '<div>',
  'open links': '<a><div>',
  'open tables': '<table><tr><td>',
  'open lists': '<ul><li>',
  'open drawings': '<svg><title>',
  'open templates': '<template>',
  'open captions': '<caption>',
  paragraphs: '<p>x',
  'end tags': '</p>',
  misnested: '<b><p></b>',
  'body tags': '<body a=1>',
  brackets: '<',
  ampersands: '&not',
  comments: '<!--',
  'line ends': '\r\n',
  'a word': 'x',
  images: '<img alt="x">',
  links: '<a href="x">y</a>',
};

/** Documents of about so many characters, by name. */
export const hostileDocuments = (size) => {
  const all = (text) => fill(size, text);
  const bodies = {
    ...Object.fromEntries(Object.entries(repeated).map(([name, text]) => [name, all(text)])),
    'nested quotations': nest(size, '<blockquote>', '</blockquote>', link),
    'nested blocks': nest(size, block, '</div>'),
    'nested figures': nest(size, wrong, '</metro-stat-tile>', tile),
    'words in 400 quotations': nest(8000, '<blockquote>', '</blockquote>', all('<i>x</i>')),
    'words in 400 blocks': block.repeat(400) + all('<i>x</i>') + '</div>'.repeat(400),
    'words in 400 figures': wrong.repeat(400) + all('<i>x</i>') + '</metro-stat-tile>'.repeat(400),
    'bold that each paragraph opens again': `<p>${fill(4000, (n) => `<b id=${n}>`)}${all('<p>x')}`,
    'paragraphs in a quotation': `<blockquote>${all('<p>x')}</blockquote>`,
    'links in a quotation': `<blockquote>${all('<a href="/f">x</a>')}</blockquote>`,
    'what no table holds': `<table>${all('<br>x')}</table>`,
    attributes: `<p ${all((n) => `a${n} `)}>x</p>`,
    'attributes of a figure': `<metro-stat-tile ${all((n) => `a${n} `)}>1</metro-stat-tile>`,
    'attributes of a block': `<p data-metro="stat-tile" ${all((n) => `data-a${n} `)}>1</p>`,
    'a long attribute': `<p title="${all('x ')}">x</p>`,
    'a long label': `<metro-stat-tile value="1" label="${all('x ')}">1</metro-stat-tile>`,
    'a long number': `<metro-stat-tile value="${all('1')}" label="x">1</metro-stat-tile>`,
    'a long sentence': `<metro-stat-tile value="1" label="x">${all('1 000')}</metro-stat-tile>`,
    'a long space': `<metro-stat-tile value="1" label="x">1${all(' ')}1</metro-stat-tile>`,
    'a long address': `<a href="${all('x ')}">y</a>`,
    'a link without a figure': `<blockquote>x<a href="/f${all('x')}">y</a></blockquote>`,
    'a link with many parts': `<blockquote>x<a href="/f#metro-stat-tile/${all('/')}">y</a></blockquote>`,
    'preformatted lines': `<pre>${all('x\n')}</pre>`,
  };
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, start + body]));
};
