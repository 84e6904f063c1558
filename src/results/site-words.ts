import { en } from '../i18n/en.js';
import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/registry.js';

/** The words of published pages around the figures. */
export interface SiteWords {
  readonly language: string;
  readonly results: string;
  readonly downloads: string;
  readonly newsletter: string;
  readonly use: string;
  readonly picture: string;
  readonly all: string;
}

const english: SiteWords = {
  language: 'Language',
  results: 'Results',
  downloads: 'Data',
  newsletter: 'Newsletter',
  use: 'Use this figure',
  picture: 'Picture',
  all: 'All results',
};

const words: Readonly<Partial<Record<string, SiteWords>>> = {
  fr: {
    language: 'Langue',
    results: 'Résultats',
    downloads: 'Données',
    newsletter: 'Lettre d’information',
    use: 'Utiliser ce chiffre clé',
    picture: 'Image',
    all: 'Tous les résultats',
  },
  es: {
    language: 'Idioma',
    results: 'Resultados',
    downloads: 'Datos',
    newsletter: 'Boletín',
    use: 'Usar esta cifra',
    picture: 'Imagen',
    all: 'Todos los resultados',
  },
  pt: {
    language: 'Idioma',
    results: 'Resultados',
    downloads: 'Dados',
    newsletter: 'Boletim',
    use: 'Usar este número',
    picture: 'Imagem',
    all: 'Todos os resultados',
  },
  ar: {
    language: 'اللغة',
    results: 'النتائج',
    downloads: 'البيانات',
    newsletter: 'النشرة',
    use: 'استخدام هذا الرقم',
    picture: 'صورة',
    all: 'كل النتائج',
  },
  zh: {
    language: '语言',
    results: '成果',
    downloads: '数据',
    newsletter: '通讯',
    use: '使用此数据',
    picture: '图片',
    all: '全部成果',
  },
};

/** The words of pages in a language. */
export const siteWords = (tag: string): SiteWords => {
  const [primary = ''] = tag.split('-', 1);
  return words[primary] ?? english;
};

/** The catalogue of a language. */
export const languageIn = (tag: string): Language => languageOf(tag) ?? en;

/** Cached, since every page names every language and `Intl.DisplayNames` is slow to create. */
const languageNames = new Map<string, string>();

const nameLanguage = (tag: string): string => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** The name of a language in itself: Français. */
export const languageName = (tag: string): string => {
  const name = languageNames.get(tag) ?? nameLanguage(tag);
  languageNames.set(tag, name);
  return name;
};
