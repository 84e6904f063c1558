/** The type that an author may write in an attribute. `null` is a value of properties alone: there is no attribute then. */
export const attributeType = ({ type }) => type.text.replace(/ \| null$/, '');
