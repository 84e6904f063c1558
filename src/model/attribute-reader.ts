import { en } from '../i18n/en.js';
import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/registry.js';
import { cleanText, isUnfilled } from './clean-text.js';
import { isolate } from './phrase.js';
import type { Fault, FoundProblem } from './problem.js';

/** What an author wrote: text by attribute name, all of it untrusted until read. */
export type Input = Readonly<Record<string, string | null | undefined>>;

/** Attributes, each with a value that works. */
export type Attributes<Name extends string = string> = Readonly<Record<Name, string>>;

const longest = 2000;

/** Reads one author's input: returns text, collects problems, never throws. */
export class AttributeReader<Name extends string = string> {
  readonly language: Language;
  readonly problems: FoundProblem[] = [];

  /**
   * `examples` are all attributes that the figure reads. The figure is drawn without an invalid `extra` attribute, but not at
   * all if any other attribute is invalid. `lang` is the surrounding language, used if the input has none.
   */
  constructor(
    readonly input: Input,
    readonly examples: Attributes,
    readonly extra: Attributes,
    lang: string,
  ) {
    const tag = input['lang']?.trim() || lang;
    const language = languageOf(tag);
    this.language = language ?? en;
    if (!language)
      this.report('lang', tag ? { rule: 'unknown-word', part: tag } : { rule: 'missing' });
  }

  /** The unvalidated text of an attribute, without characters that would disrupt surrounding text; empty if missing. */
  written(name: Name): string {
    const text = this.input[name];
    return text ? cleanText(text.trim().slice(0, longest + 1)) : '';
  }

  /** The text of an attribute; empty if it is missing or cannot be used. */
  text(name: Name): string {
    const text = this.written(name);
    if (text.length > longest) this.report(name, { rule: 'too-long', most: longest });
    else if (isUnfilled(text)) this.report(name, { rule: 'unfilled' });
    else return text;
    return '';
  }

  /** The text of a required attribute. */
  required(name: Name): string {
    if (!this.written(name)) this.report(name, { rule: 'missing' });
    return this.text(name);
  }

  /** The text of an attribute, isolated for use within our own text. */
  words(name: Name): string {
    return isolate(this.text(name), this.language);
  }

  /** Reports a problem with an attribute, at most once per rule. */
  report(name: Name | 'lang', fault: Fault): undefined {
    const { extra, problems } = this;
    if (problems.some(({ attribute, rule }) => attribute === name && rule === fault.rule)) return;
    problems.push({
      attribute: name,
      ...fault,
      written: this.input[name] ?? '',
      severity: name in extra ? 'warning' : 'error',
    });
  }

  /** Whether any reported problem prevents the figure from being drawn. */
  get hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }
}
