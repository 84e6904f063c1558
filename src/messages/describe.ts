import type { MessageWords } from './message-words.js';
import { messagesEn } from './en.js';
import { messagesEs } from './es.js';
import { messagesFr } from './fr.js';
import type { Finding } from '../model/finding.js';
import { attributeMarkup } from '../model/problem.js';

/** The languages in which authors are told. */
const languages: Readonly<Partial<Record<string, MessageWords>>> = {
  en: messagesEn,
  es: messagesEs,
  fr: messagesFr,
};

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/**
 * One finding in words, for authors: what is written, what is wrong with it, what to write. `lang` is the language of the author
 * (BCP 47, or as POSIX has it, `fr_FR.UTF-8`), English where it is none of fr, en and es.
 */
export const describeFinding = ({ tag, problem }: Finding, lang = 'en'): string => {
  const { wrong, colon, write, or } = languages[lang.slice(0, 2).toLowerCase()] ?? messagesEn;
  const { rule, attribute, written, found, examples } = problem;
  const quoted = attribute ? ` ${attributeMarkup(attribute, shortened(written, 60))}` : '';
  const parts = found.split('\n').map((part) => shortened(part, 60));
  const once = wrong[rule].split('$').length <= 2;
  const said = wrong[rule].replaceAll('$', () => (once ? parts.join(or) : (parts.shift() ?? '')));
  const instead = examples.length ? write + examples.join(or) : '';
  return `<${tag}>${quoted}${colon}${said}${instead}`;
};
