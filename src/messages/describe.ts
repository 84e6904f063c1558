import type { DocumentFault, DocumentRule, Finding } from '../model/finding.js';
import { suggestionMarkup, type Fault, type Problem, type Rule } from '../model/problem.js';
import { messagesEn } from './en.js';
import { messagesEs } from './es.js';
import { messagesFr } from './fr.js';
import {
  writtenMarkup,
  type DocumentSentences,
  type MessageWords,
  type Sentences,
} from './message-words.js';

/** The languages of the messages to authors. */
const languages: Readonly<Partial<Record<string, MessageWords>>> = {
  en: messagesEn,
  es: messagesEs,
  fr: messagesFr,
};

/** The words for a language: a BCP 47 tag or a POSIX locale such as `fr_FR.UTF-8`; English for any other than fr and es. */
export const messageWords = (lang: string): MessageWords =>
  languages[lang.slice(0, 2).toLowerCase()] ?? messagesEn;

const ofProblem = <Of extends Rule>(sentences: Sentences, fault: Fault<Of>): string =>
  sentences[fault.rule](fault);

const ofDocument = <Of extends DocumentRule>(
  sentences: DocumentSentences,
  fault: DocumentFault<Of>,
): string => sentences[fault.rule](fault);

/** What is wrong, in a sentence, for a form that shows suggestions in its own way. */
export const describeFault = (problem: Problem, lang = 'en'): string =>
  ofProblem(messageWords(lang).problems, problem);

/** A sentence that says what is wrong, and one that says what to write instead, if there is a suggestion. */
const sentencesOf = (problem: Finding['problem'], words: MessageWords): readonly string[] => {
  if (!('suggestions' in problem)) {
    const { instead } = problem;
    const said = ofDocument(words.documents, problem);
    return instead.length ? [said, words.write(instead.join(words.or))] : [said];
  }
  const { suggestions } = problem;
  const say = suggestions[0]?.example ? words.example : words.write;
  const markup = suggestions.map(suggestionMarkup).join(words.or);
  return [ofProblem(words.problems, problem), say(markup)];
};

/**
 * One finding as a message to the author: what is written, what is wrong with it, what to write. `lang` is the author's
 * language.
 */
export const describeFinding = ({ tag, problem }: Finding, lang = 'en'): string => {
  const words = messageWords(lang);
  const { attribute, written } = problem;
  const quoted = attribute ? ` ${writtenMarkup(attribute, written)}` : '';
  return `<${tag}>${quoted}${words.colon}${sentencesOf(problem, words).join(' ')}`;
};
