import { en } from '../i18n/en.js';
import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/registry.js';
import { cleanText, isUnfilled } from './clean-text.js';
import { isolate } from './phrase.js';
import type { Fault, FoundProblem } from './problem.js';

/** What an author wrote: text by attribute name, all of it hostile until read. */
export type Input = Readonly<Record<string, string | null | undefined>>;

/** Attributes, each with something to type that works. */
export type Attributes<Name extends string = string> = Readonly<Record<Name, string>>;

const longest = 2000;

/** One author's input being read: gives text, collects problems, never throws. */
export class AttributeReader<Name extends string = string> {
  readonly language: Language;
  readonly problems: FoundProblem[] = [];

  /**
   * `examples` are all attributes that the figure reads; it is drawn without one of the `extra` where that is wrong, and not
   * at all where another is. `lang` is the language around it, for an input that names none.
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

  /** The text of an attribute as it stands, without what would mix up the text around it; empty where there is none. */
  written(name: Name): string {
    return cleanText((this.input[name] ?? '').trim().slice(0, longest + 1));
  }

  /** The text of an attribute; empty where there is none or it cannot be used. */
  text(name: Name): string {
    const text = this.written(name);
    if (text.length > longest) this.report(name, { rule: 'too-long', most: longest });
    else if (isUnfilled(text)) this.report(name, { rule: 'unfilled' });
    else return text;
    return '';
  }

  /** The same for an attribute that must be there. */
  required(name: Name): string {
    if (!this.written(name)) this.report(name, { rule: 'missing' });
    return this.text(name);
  }

  /** The text of an attribute as words that stand among ours. */
  words(name: Name): string {
    return isolate(this.text(name), this.language);
  }

  /** Reports once what is wrong with an attribute. */
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

  /** Whether anything was reported that leaves no figure. */
  get hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }
}
