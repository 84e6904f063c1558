import type { FigureName } from '#dist/figures.js';
import type { Problem } from '#dist/model/problem.js';
import type { ComposedFigure } from './composed-figure.js';
import type { Field } from './fields.js';
import type { DeskLanguage } from './languages.js';

/** A field with what is in it, and what is wrong with that. */
export interface FieldState {
  readonly figure: FigureName;
  readonly attributes: ComposedFigure['attributes'];
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly language: DeskLanguage;
  /** Sets these attributes of the figure. */
  write(this: void, attributes: Readonly<Record<string, string>>, step?: boolean): void;
}
