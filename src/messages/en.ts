import { shortened, type MessageWords } from './message-words.js';
import { problemsEn } from './problems-en.js';

/** Messages to authors in English. */
export const messagesEn: MessageWords = {
  problems: problemsEn,
  documents: {
    'unknown-figure': ({ name }) => `There is no figure "${shortened(name)}".`,
    unclosed: () => 'This has no end tag, so that what follows would be part of it.',
    'too-deep': () => 'Too many elements are open here, so that nothing from here on is drawn.',
    'too-many-figures': ({ most }) =>
      `This comes after the ${most} figures that are drawn of one document; please divide it.`,
    'relative-link': () =>
      'This leads nowhere from a mail, which stands on no site; it is left out.',
    'no-sentence': () => 'There is no sentence inside for readers who do not see the figure.',
    'other-sentence': ({ said, stated }) =>
      `The sentence inside says ${said.join(', ')}, the figure ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `The sentence inside says none of its numbers: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'This is no attribute of this figure.',
    'other-numbers': ({ stated, others, at }) =>
      `This says ${stated.join(', ')}, but ${others.join(', ')} at ${at}.`,
    'other-figures': ({ count, others, at }) =>
      `This is the last of ${count} figures, but there are ${others} from ${at} on.`,
    'missing-glyphs': ({ glyphs }) => `The font has no sign for ${glyphs.join(' ')}.`,
  },
  colon: ': ',
  write: (markup) => `Please write ${markup}.`,
  example: (markup) => `Please write, for example, ${markup}.`,
  or: ' or ',
};
