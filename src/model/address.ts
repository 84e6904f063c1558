/** Characters no address may contain: white space, controls, and bidi controls that make it look like another address. */
const refused = /[\s\p{Cc}\p{Bidi_Control}]/u;

/** Parses an address as the platform does, relative to a base. Returns undefined if it is not valid. */
export const parseAddress = (text: string, base: string): URL | undefined => {
  if (refused.test(text)) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Whether a text is a web, mail or relative address. The result does not depend on the base. */
export const isAddress = (text: string): boolean => {
  const { protocol = '' } = parseAddress(text, 'https:x') ?? {};
  return ['http:', 'https:', 'mailto:'].includes(protocol);
};
