/** What no address holds: white space, control characters, and signs of direction that make it look like another. */
const refused = /[\s\p{Cc}\p{Bidi_Control}]/u;

/** An address as the platform reads it, relative to a base; undefined where it is none. */
export const parseAddress = (text: string, base: string): URL | undefined => {
  if (refused.test(text)) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Whether a text is a web, mail or relative address; any base tells. */
export const isAddress = (text: string): boolean => {
  const { protocol = '' } = parseAddress(text, 'https:x') ?? {};
  return ['http:', 'https:', 'mailto:'].includes(protocol);
};
