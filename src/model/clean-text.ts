/** Line breaks and control characters: a text is one line, in every output. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** They turn what follows around, even beyond the end of the text (UAX 9): U+202E shows `5,850` as `058,5`. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;
/** Invisible signs at a digit hide what number it is. */
const invisible = /(?<=[\d.,])[\p{Cf}\u034f]+|[\p{Cf}\u034f]+(?=[\d.,])/gu;

/** An author's text on one line, without the space around it and without signs that would change how other text is shown. */
export const cleanText = (text: string): string =>
  text.replace(controls, ' ').replace(overrides, '').replace(invisible, '').trim();

/** What templates print when they have no value, with nothing else than signs around it. */
const noValue = /^[^\p{L}\p{N}]*((NaN|undefined|null|Infinity)[^\p{L}\p{N}]*)+$/u;
/** What templates hold when nobody ran them, and what scripts print for what is no text. */
const templateMark = /\{\{.*\}\}|\{%.*%\}|<%.*%>|<\?.*\?>|\$\{.*\}|\[object \w+\]/;

/** Whether a text is a placeholder, since a template was not filled in. */
export const isUnfilled = (text: string): boolean => noValue.test(text) || templateMark.test(text);
