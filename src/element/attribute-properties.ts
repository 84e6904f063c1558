import type { PropertyDeclarations } from 'lit';
import type { Input } from '../model/attribute-reader.js';
import type { FigureContent, FigureKind } from '../model/define-figure.js';

/** What an element's property accepts; reading it returns the attribute's text, or null. */
export type AttributeValue = string | number | null;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/**
 * A property for each attribute that a kind of figure reads, except `lang`, which every element has. A class that implements
 * this type cannot omit one.
 */
export type AttributeProperties<Kind> =
  Kind extends FigureKind<FigureContent, infer Name>
    ? { [Attribute in Exclude<Name, 'lang'> as CamelCase<Attribute>]: AttributeValue }
    : never;

/** The name of the property for an attribute: `previousLabel` for `previous-label`. */
const propertyName = (attribute: string): string =>
  attribute.replace(/-./g, ([, letter = '']) => letter.toUpperCase());

/** Lit's declarations of the properties of a kind of figure; `accessorOf` makes their accessors. */
export const propertiesOf = (kind: {
  readonly attributes: readonly string[];
}): PropertyDeclarations =>
  Object.fromEntries(
    kind.attributes.map((attribute) => [propertyName(attribute), { attribute, noAccessor: true }]),
  );

/** The accessor of a property. It reads and writes its attribute, which is the only state. */
export const accessorOf = (attribute: string): PropertyDescriptor => ({
  get(this: Element) {
    return this.getAttribute(attribute);
  },
  set(this: Element, value: AttributeValue | undefined) {
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, `${value}`);
  },
  configurable: true,
  enumerable: true,
});

/** What is written in the attributes of an element, with `data-` before their names or without. */
export const writtenIn = (element: Element, attributes: readonly string[]): Input => {
  const written = (name: string) => element.getAttribute(name)?.trim();
  return Object.fromEntries(
    attributes.map((name) => [name, written(name) || written(`data-${name}`)]),
  );
};
