import { shortened, type MessageWords } from './message-words.js';
import { problemsEn } from './problems-en.js';

/** Messages to authors in English. */
export const messagesEn: MessageWords = {
  problems: problemsEn,
  documents: {
    'unknown-figure': ({ name }) => `There is no figure "${shortened(name)}".`,
    unclosed: () => 'This has no end tag, so everything after it would become part of it.',
    'too-deep': () => 'Elements are nested too deep here, so nothing from here on is drawn.',
    'too-many-figures': ({ most }) =>
      `Only the first ${most} figures of a document are drawn, and this comes after them. Please split the document.`,
    'relative-link': () => 'A relative link does not work in an email, so it is left out.',
    'no-sentence': () => 'There is no sentence inside for readers who do not see the figure.',
    'other-sentence': ({ said, stated }) =>
      `The sentence inside says ${said.join(', ')}, the figure ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `The sentence inside states none of the numbers of the figure: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'This figure has no such attribute.',
    'other-numbers': ({ stated, others, at }) =>
      `This says ${stated.join(', ')}, but ${others.join(', ')} at ${at}. Please correct the wrong one.`,
    'other-figures': ({ count, others, at }) =>
      `This is the last figure of the page, number ${count}, but the version in another language has ${others}, the first at ${at}. Please give both the same figures.`,
    'missing-glyphs': ({ glyphs }) =>
      `The font has no character for ${glyphs.join(' ')}. Please choose a font that does.`,
  },
  colon: ': ',
  write: (markup) => `Please write ${markup}.`,
  example: (markup) => `Please write, for example, ${markup}.`,
  or: ' or ',
};
