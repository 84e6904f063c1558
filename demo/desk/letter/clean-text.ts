import createDOMPurify from 'dompurify';

/** What a text block may hold: what every mail client shows. */
const rules = {
  ALLOWED_TAGS: [
    'p',
    'div',
    'br',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'a',
    'b',
    'strong',
    'i',
    'em',
    'blockquote',
  ],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

const purifier = createDOMPurify(window);

/** Cleans a text block. */
export const cleanText = (html: string): string => purifier.sanitize(html, rules);

/** Cleans a text block as nodes, for the editor. */
export const cleanFragment = (html: string): DocumentFragment =>
  purifier.sanitize(html, { ...rules, RETURN_DOM_FRAGMENT: true });
