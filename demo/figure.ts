import { figures } from '#dist/figures.js';
import { readFigureLink, type LinkedFigure } from '#dist/model/figure-link.js';
import { readAttributes } from '#dist/model/plain-markup.js';
import { ar } from '#dist/i18n/ar.js';
import { describeProblem } from '#dist/messages/problems-en.js';
import { pt } from '#dist/i18n/pt.js';
import { zh } from '#dist/i18n/zh.js';
import { addLanguage } from '#dist/i18n/registry.js';
import { sentenceOf } from '#dist/model/sentence.js';
import { languages, type ExampleLanguage, type Localised } from './examples.js';
import { textElement } from './figure-markup.js';
import { readPublished } from './published-results.js';

/** The page's own words: its title, and whether the site has published the figure or anyone may have composed it. */
const words: Localised<Readonly<Record<'title' | 'published' | 'composed' | 'none', string>>> = {
  fr: {
    title: 'Un chiffre clé',
    published: 'Résultat publié sur ce site.',
    composed: 'Composé à partir d’un lien, non vérifié.',
    none: 'Ce lien ne contient aucun chiffre clé.',
  },
  en: {
    title: 'A figure',
    published: 'A result published on this site.',
    composed: 'Composed from a link, not verified.',
    none: 'There is no figure in this link.',
  },
  es: {
    title: 'Una cifra',
    published: 'Resultado publicado en este sitio.',
    composed: 'Compuesto a partir de un enlace, no verificado.',
    none: 'Este enlace no contiene ninguna cifra.',
  },
};

/** Published figures must match word for word: leaving out a qualifier, for example, would change the result. */
const isPublished = ({ tag, attributes }: LinkedFigure, site: readonly LinkedFigure[]): boolean => {
  const written = (figure: LinkedFigure['attributes']) => JSON.stringify([...figure].sort());
  const wanted = written(attributes);
  return site.some((each) => each.tag === tag && written(each.attributes) === wanted);
};

const linked = (): LinkedFigure | undefined => {
  try {
    return readFigureLink(location.href);
  } catch {
    return undefined;
  }
};

/** The language of the page's own words: that of the figure if the page supports it, else English. */
const languageFor = (asked: string): ExampleLanguage =>
  languages.find((each) => each === asked.toLowerCase().split(/[-_]/, 1)[0]) ?? 'en';

/** The figure, its sentence as text to copy, and its problems. Only a published figure keeps its links. */
const draw = (linked: LinkedFigure, lang: string, published: boolean): HTMLElement[] => {
  const kind = Object.values(figures).find(({ tag }) => tag === linked.tag);
  if (!kind) return [];
  const given = readAttributes(linked.attributes, kind.attributes);
  const element = document.createElement(kind.tag);
  for (const [name, value] of given)
    if (published || !name.endsWith('href')) element.setAttribute(name, value);
  const { figure, problems } = kind.read(Object.fromEntries(given), lang);
  const wrong = problems.map((problem) => textElement('pre', describeProblem(kind.tag, problem)));
  return [element, ...(figure ? [textElement('blockquote', sentenceOf(figure))] : []), ...wrong];
};

const show = (site: readonly LinkedFigure[]): void => {
  const figure = linked();
  const asked = figure?.attributes.find(([name]) => name === 'lang')?.[1] ?? '';
  const lang = languageFor(asked);
  const published = !!figure && isPublished(figure, site);
  const parts = figure ? draw(figure, asked || lang, published) : [];
  const standing = !parts.length ? 'none' : published ? 'published' : 'composed';
  document.documentElement.lang = lang;
  document.title = words[lang].title;
  const said = document.querySelector<HTMLElement>('.standing');
  if (said) {
    said.dataset['standing'] = standing;
    said.textContent = words[lang][standing];
  }
  const box = document.querySelector<HTMLElement>('.composed');
  if (asked) box?.setAttribute('lang', asked);
  else box?.removeAttribute('lang');
  box?.replaceChildren(...parts);
};

[ar, pt, zh].forEach(addLanguage);
// Waits for the published results before showing anything; later figures are shown immediately.
const site = await readPublished();
addEventListener('hashchange', () => {
  show(site);
});
show(site);
