/** Line breaks and control characters: text stays on one line in every output. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** These reorder what follows, even past the end of the text (UAX 9): U+202E shows `5,850` as `058,5`. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;
/** Invisible characters next to a digit can disguise the number. */
const invisible = /(?<=[\d.,])[\p{Cf}\u034f]+|[\p{Cf}\u034f]+(?=[\d.,])/gu;

/** An author's text on one line, trimmed, without characters that would change how other text is displayed. */
export const cleanText = (text: string): string =>
  text.replace(controls, ' ').replace(overrides, '').replace(invisible, '').trim();

/** What templates print for a missing value, with nothing but symbols and punctuation around it. */
const noValue = /^[^\p{L}\p{N}]*((NaN|undefined|null|Infinity)[^\p{L}\p{N}]*)+$/u;
/** Placeholders of a template that was not rendered, and what scripts print for objects. */
const templateMark = /\{\{.*\}\}|\{%.*%\}|<%.*%>|<\?.*\?>|\$\{.*\}|\[object \w+\]/;

/** Whether a text is a placeholder that a template left unfilled. */
export const isUnfilled = (text: string): boolean => noValue.test(text) || templateMark.test(text);
