import { figures } from '#dist/figures.js';
import { readFigureLink, type LinkedFigure } from '#dist/model/figure-link.js';
import { ar } from '#dist/i18n/ar.js';
import { describeProblem } from '#dist/messages/problems-en.js';
import { pt } from '#dist/i18n/pt.js';
import { zh } from '#dist/i18n/zh.js';
import { addLanguage } from '#dist/i18n/registry.js';
import { sentenceOf } from '#dist/model/sentence.js';
import { languages, type Localised } from './examples.js';
import { textElement } from './figure-markup.js';

/** What the page says of a figure: that its site has published it, or that anyone may have composed it. */
const standings: Localised<Readonly<Record<'published' | 'composed' | 'none', string>>> = {
  fr: {
    published: 'Résultat publié sur ce site.',
    composed: 'Composé à partir d’un lien, non vérifié.',
    none: 'Ce lien ne contient aucun chiffre clé.',
  },
  en: {
    published: 'A result published on this site.',
    composed: 'Composed from a link, not verified.',
    none: 'There is no figure in this link.',
  },
  es: {
    published: 'Resultado publicado en este sitio.',
    composed: 'Compuesto a partir de un enlace, no verificado.',
    none: 'Este enlace no contiene ninguna cifra.',
  },
};

/** A figure is published only word for word: one left out, a qualifier say, would be another result. */
const isPublished = ({ tag, attributes }: LinkedFigure, site: readonly LinkedFigure[]): boolean => {
  const written = (figure: LinkedFigure['attributes']) => JSON.stringify([...figure].sort());
  const wanted = written(attributes.map(([name = '', value = '']) => [name, value]));
  return site.some((each) => each.tag === tag && written(each.attributes) === wanted);
};

const linked = (): LinkedFigure | undefined => {
  try {
    return readFigureLink(location.href);
  } catch {
    return undefined;
  }
};

/** The figure, its words as text to copy, and what is wrong with it. */
const draw = ({ tag, attributes }: LinkedFigure, lang: string): HTMLElement[] => {
  const kind = Object.values(figures).find((each) => each.tag === tag);
  if (!kind) return [];
  const known = attributes.filter(([name = '']) => kind.attributes.includes(name));
  const element = document.createElement(tag);
  for (const [name = '', value = ''] of known) element.setAttribute(name, value);
  const { figure, problems } = kind.read(
    Object.fromEntries<string>(known.map(([name = '', value = '']) => [name, value])),
    lang,
  );
  const wrong = problems.map((problem) => textElement('pre', describeProblem(tag, problem)));
  return [element, ...(figure ? [textElement('blockquote', sentenceOf(figure))] : []), ...wrong];
};

/** What the site has published; nothing where it says nothing of that, and then no figure is called published. */
const published = fetch('results.json')
  .then((response) => response.json() as Promise<readonly LinkedFigure[]>)
  .catch(() => []);

const show = async (): Promise<void> => {
  const figure = linked();
  const asked = figure?.attributes.find(([name]) => name === 'lang')?.[1] ?? '';
  const lang = languages.find((each) => asked.toLowerCase().startsWith(each)) ?? 'en';
  const parts = figure ? draw(figure, asked || lang) : [];
  const standing =
    !figure || !parts.length
      ? 'none'
      : isPublished(figure, await published)
        ? 'published'
        : 'composed';
  document.documentElement.lang = asked || lang;
  document.title = parts[1]?.textContent ?? standings[lang][standing];
  const said = document.querySelector<HTMLElement>('.standing');
  if (said) {
    said.dataset['standing'] = standing;
    said.textContent = standings[lang][standing];
  }
  document.querySelector('article')?.replaceChildren(...parts);
};

[ar, pt, zh].forEach(addLanguage);
addEventListener('hashchange', () => void show());
void show();
