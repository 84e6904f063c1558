import { escape } from '#dist/design/markup.js';
import { readFragment, renderFigure } from '../composed-figure.js';
import { writeElement } from '../write-forms.js';

/** A part of a newsletter: a figure, as the fragment of its address, or a text, as cleaned HTML. */
export type Part =
  | { readonly kind: 'figure'; readonly content: string }
  | { readonly kind: 'text'; readonly content: string };

/** A newsletter: its title, which is the subject of the mail, and its parts in order. */
export interface Letter {
  readonly lang: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Longer ones are refused. */
const most = { parts: 200, content: 20_000 };

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'figure' || value.kind === 'text') &&
  'content' in value &&
  typeof value.content === 'string' &&
  value.content.length <= most.content;

/** Reads a newsletter from a file or the browser's storage; undefined if it is none. Its texts are not cleaned yet. */
export const readLetter = (text: string): Letter | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { lang, title, parts } = value as Readonly<Record<string, unknown>>;
    if (typeof lang !== 'string' || typeof title !== 'string' || !Array.isArray(parts))
      return undefined;
    const all: readonly unknown[] = parts;
    return all.length <= most.parts && all.every(isPart) ? { lang, title, parts: all } : undefined;
  } catch {
    return undefined;
  }
};

/** What the figure of a fragment says; empty if it cannot be drawn. */
export const sentenceOf = (fragment: string, lang: string): string => {
  const { figure } = readFragment(fragment);
  return (figure && renderFigure(figure, lang).outputs?.sentence) ?? '';
};

/** A figure of a newsletter as an element with its sentence; empty if it cannot be drawn. */
const writeFigure = (fragment: string, lang: string): string => {
  const { figure } = readFragment(fragment);
  const { outputs } = (figure && renderFigure(figure, lang)) ?? {};
  return figure && outputs ? writeElement({ ...figure, sentence: outputs.sentence }) : '';
};

/** The newsletter as HTML with elements, which the library turns into a mail and its text part. */
export const writeLetter = ({ lang, title, parts }: Letter): string => {
  // A mail states the height of its lines in pixels, which a larger text would inherit.
  const heading = title
    ? `<h1 style="margin:24px 0 12px;font-size:26px;line-height:32px">${escape(title)}</h1>`
    : '';
  const all = parts.map(({ kind, content }) =>
    kind === 'figure' ? writeFigure(content, lang) : content,
  );
  return [heading, ...all].filter(Boolean).join('\n');
};

/** Moves a part to another place. */
export const moved = <Each>(parts: readonly Each[], from: number, to: number): readonly Each[] => {
  const part = parts[from];
  if (part === undefined || to < 0 || to >= parts.length) return parts;
  const others = parts.filter((_, index) => index !== from);
  return [...others.slice(0, to), part, ...others.slice(to)];
};
