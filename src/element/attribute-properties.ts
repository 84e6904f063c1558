import type { PropertyDeclarations } from 'lit';
import type { FigureContent, FigureKind } from '../model/define-figure.js';

/** What a property of an element takes; it gives back what the attribute says, or null. */
export type AttributeValue = string | number | null;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/**
 * A property for each attribute that a kind of figure reads, except `lang`, which every element has. A class that implements
 * this cannot leave one out.
 */
export type AttributeProperties<Kind> =
  Kind extends FigureKind<FigureContent, infer Name>
    ? { [Attribute in Exclude<Name, 'lang'> as CamelCase<Attribute>]: AttributeValue }
    : never;

/** The name of the property for an attribute: `previousLabel` for `previous-label`. */
export const propertyName = (attribute: string): string =>
  attribute.replace(/-./g, ([, letter = '']) => letter.toUpperCase());

/** Lit's declarations of these properties. */
export const propertiesOf = (kind: {
  readonly attributes: readonly string[];
}): PropertyDeclarations =>
  Object.fromEntries(
    kind.attributes.map((attribute) => [
      propertyName(attribute),
      { attribute, noAccessor: attribute === 'lang' },
    ]),
  );

/** The accessors of such a property: they read and write its attribute, which is the only state. */
export const attributeDescriptor = (attribute: string): PropertyDescriptor => ({
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
