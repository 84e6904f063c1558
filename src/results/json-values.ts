import type { MemberNode, Node, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import type { CellPlace } from '../model/results-problem.js';

/** A text or list in JSON, and where it is. */
export interface Found<Value extends Node = ValueNode> {
  readonly value: Value;
  readonly place: CellPlace;
}

/** A value and its place. */
export const foundAt = <Value extends Node>(value: Value, path: string): Found<Value> => ({
  value,
  place: { row: value.loc.start.line, path },
});

/** Reports a value that is of the wrong type, or whose key is repeated. */
export type Tell = (rule: 'repeated-key' | 'not-text', found: Found<Node>) => void;

const keyOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** The members of an object by key; a repeated key is reported. */
export const membersOf = (
  { value, place }: Found<ObjectNode>,
  tell: Tell,
): ReadonlyMap<string, Found> => {
  const members = new Map<string, Found>();
  for (const member of value.members) {
    const key = keyOf(member);
    const found = foundAt(member.value, place.path ? `${place.path}.${key}` : key);
    if (members.has(key)) tell('repeated-key', found);
    else members.set(key, found);
  }
  return members;
};

/** Whether a value is an object. */
export const isObject = (found: Found): found is Found<ObjectNode> => found.value.type === 'Object';

/** The text of a value, empty for null; a number as it is written, with all its decimals. */
export const textOf = (found: Found, source: string, tell: Tell): string => {
  const { value } = found;
  if (value.type === 'String') return value.value.trim();
  if (value.type === 'Number') return source.slice(value.loc.start.offset, value.loc.end.offset);
  if (value.type !== 'Null') tell('not-text', found);
  return '';
};
