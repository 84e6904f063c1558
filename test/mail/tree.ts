import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a mail, with its styles taken apart. */
export interface MailElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly around: MailElement | undefined;
  /** What stands right in it: elements, and texts of more than line breaks. */
  readonly children: readonly MailElement[];
  readonly texts: readonly string[];
  readonly comments: number;
  /** The text that comes right after it. */
  readonly next: string;
  /** Whether it ends where its author says so. */
  readonly closed: boolean;
  /** Where it begins, as `line:column`; empty where no tag is written. */
  readonly place: string;
}

/** A mail as it is read. */
export interface MailTree {
  readonly root: MailElement;
  /** What is no proper HTML in it. */
  readonly errors: readonly string[];
}

/** The declarations of a `style`; one that is none has no value. */
const declarations = (style: string): Map<string, string> =>
  new Map(
    style
      .split(';')
      .filter((each) => each.trim())
      .map((each) => {
        const [property = '', ...value] = each.split(':');
        return [property.trim(), value.join(':').trim()];
      }),
  );

const isBlank = (text: string): boolean => !/[^ \t\r\n\f]/.test(text);

const readElement = (element: Tree.Element, around?: MailElement): MailElement => {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const start = element.sourceCodeLocation;
  const siblings = element.parentNode?.childNodes ?? [];
  const follower = siblings[siblings.indexOf(element) + 1];
  const children: MailElement[] = [];
  const texts: string[] = [];
  let comments = 0;
  const own: MailElement = {
    name: element.tagName,
    attributes,
    styles: declarations(attributes.get('style') ?? ''),
    around,
    children,
    texts,
    get comments() {
      return comments;
    },
    next: follower && 'value' in follower ? follower.value : '',
    closed: !!start?.endTag,
    place: start ? `${start.startLine}:${start.startCol}` : '',
  };
  for (const node of element.childNodes)
    if ('tagName' in node) children.push(readElement(node, own));
    else if ('value' in node) texts.push(...(isBlank(node.value) ? [] : [node.value]));
    else comments += 1;
  return own;
};

const empty = /^(br|col|hr|img|input|link|meta|wbr)$/;

/** What a parser puts right in silence: tags that end nothing, and elements that do not end. */
const unbalanced = (root: MailElement, html: string): string[] => {
  const written = allIn(root).filter(({ place }) => place);
  const closed = written.filter((element) => element.closed);
  const ends = html.match(/<\/[a-z]/gi) ?? [];
  const open = written.filter(({ name, closed }) => !closed && !empty.test(name));
  return [
    ...open.map(({ name, place }) => `<${name}> without an end at ${place}`),
    ...(ends.length > closed.length ? ['a tag that ends nothing'] : []),
  ];
};

/** Reads a whole mail. */
export const readMail = (html: string): MailTree => {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => {
      errors.push(`${code} at ${startLine}:${startCol}`);
    },
  });
  const [root] = document.childNodes.filter((node) => 'tagName' in node);
  if (!root) throw new Error('A document has a root');
  const read = readElement(root);
  return { root: read, errors: [...errors, ...unbalanced(read, html)] };
};

/** An element and all in it, in order. */
export const allIn = (element: MailElement): MailElement[] => [
  element,
  ...element.children.flatMap(allIn),
];

/** An element and all around it, from the inside out. */
export const allAround = (element: MailElement): MailElement[] => [
  element,
  ...(element.around ? allAround(element.around) : []),
];

/** The nearest value of a style, from the inside out. */
export const inherited = (element: MailElement, property: string): string | undefined =>
  allAround(element)
    .map(({ styles }) => styles.get(property))
    .find(Boolean);

/** The colour that a text is on, or a cell among its neighbours. */
export const groundOf = (element: MailElement): string | undefined =>
  inherited(element, 'background');

/** Whether an element is a key: a ground without words, which says by its colour what the words after it are about. */
export const isKey = ({ name, styles }: MailElement): boolean =>
  name === 'span' && styles.has('background');

/** Whether an element is a cell of a bar: one as wide as a share. */
export const isBarCell = ({ name, attributes }: MailElement): boolean =>
  name === 'td' && !!attributes.get('width')?.includes('%');
