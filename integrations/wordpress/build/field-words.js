/** The label of an attribute: `previous-label` is "Previous label". */
const labelOf = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The words of a field in each language. */
export const wordsOf = (_figure, { name, description }) => ({
  label: { en: labelOf(name) },
  help: { en: description },
});
