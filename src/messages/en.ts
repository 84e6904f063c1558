import type { MessageWords } from './message-words.js';
import { problemWords } from './problems-en.js';

/** What authors are told, in English. */
export const messagesEn: MessageWords = {
  wrong: {
    ...problemWords,
    'unknown-figure': 'there is no figure "$"',
    unclosed: 'has no end tag, so that what follows would be part of it',
    'too-deep': 'is where too many elements are open, so that nothing from here on is drawn',
    'too-many-figures': 'comes after the $ figures that are drawn of one document; divide it',
    'relative-link': 'leads nowhere from a mail, which stands on no site; it is left out',
    'no-sentence': 'has no sentence inside for readers who do not see the figure',
    'other-sentence': 'the sentence inside says $, the figure $',
    'silent-sentence': 'the sentence inside says none of its numbers: $',
    'unknown-attribute': 'is no attribute of this figure',
    'other-numbers': 'says $, but $ at $',
    'other-figures': 'is the last of $ figures, but there are $ from $ on',
    'missing-glyphs': 'the font has no sign for $',
  },
  colon: ': ',
  write: '; write ',
  or: ' or ',
};
