import manifest from '../../custom-elements.json' with { type: 'json' };
import { figures, type FigureName } from '#dist/figures.js';

/** One field of the form: an attribute, its description in English, and its values if it has a fixed set of them. */
export interface Field {
  readonly name: string;
  readonly description: string;
  readonly choices: readonly string[];
  /** Whether all figures have it. */
  readonly shared: boolean;
}

const elements = manifest.modules.flatMap(({ declarations }) => declarations);

const choicesOf = (type: string): readonly string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, choice = '']) => choice);

/** The language decides what all other fields mean, so it stays with a figure's own. */
const isShared = (attribute: { readonly name: string }): boolean =>
  'inheritedFrom' in attribute && attribute.name !== 'lang';

const readFields = (name: FigureName): readonly Field[] =>
  (elements.find(({ tagName }) => tagName === figures[name].tag)?.attributes ?? []).map(
    (attribute) => ({
      name: attribute.name,
      description: attribute.description,
      choices: choicesOf(attribute.type.text),
      shared: isShared(attribute),
    }),
  );

const known = new Map<FigureName, readonly Field[]>();

/** The fields of a kind of figure, in the order in which its class declares them. */
export const fieldsOf = (name: FigureName): readonly Field[] => {
  const fields = known.get(name) ?? readFields(name);
  known.set(name, fields);
  return fields;
};
