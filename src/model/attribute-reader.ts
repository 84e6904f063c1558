import { en } from '../i18n/en.js';
import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/registry.js';
import { isolate } from './phrase.js';
import { attributeMarkup, type Problem, type Rule } from './problem.js';

/** What an author wrote: text by attribute name, all of it hostile until read. */
export type Input = Readonly<Record<string, string | null | undefined>>;

/** Attributes, each with something to type that works. */
export type Attributes<Name extends string = string> = Readonly<Record<Name, string>>;

const longest = 2000;

/** What templates print when they have no value, and their own marks when nobody ran them. */
const unfilled = /\b(NaN|undefined|Infinity)\b|\[object |^null$|[{<$][{%?]/;

/** One author's input being read: gives text, collects problems, never throws. */
export class AttributeReader<Name extends string = string> {
  readonly language: Language;
  readonly problems: Problem[] = [];

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
    if (!language) this.report('lang', tag ? 'unknown-word' : 'missing', tag);
  }

  /** The text of an attribute without the space around it; empty where there is none or it cannot be used. */
  text(name: Name): string {
    const text = this.input[name]?.trim() ?? '';
    if (text.length <= longest && !unfilled.test(text)) return text;
    this.report(name, text.length > longest ? 'too-long' : 'unfilled');
    return '';
  }

  /** The same for an attribute that must be there. */
  required(name: Name): string {
    if (!this.input[name]?.trim()) this.report(name, 'missing');
    return this.text(name);
  }

  /** The text of an attribute as words that stand among ours. */
  words(name: Name): string {
    return isolate(this.text(name), this.language);
  }

  /** Reports a problem once: the part of an attribute that is at fault, and values to type instead. */
  report(name: Name | 'lang', rule: Rule, found = '', ...instead: readonly string[]): undefined {
    const { examples, extra, problems } = this;
    if (problems.some((told) => told.attribute === name && told.rule === rule)) return;
    const values = instead.length ? instead : [examples[name] ?? ''];
    problems.push({
      attribute: name,
      rule,
      written: this.input[name] ?? '',
      found,
      examples: values.map((value) => attributeMarkup(name, value)),
      severity: name in extra ? 'warning' : 'error',
    });
  }

  /** Whether anything was reported that leaves no figure. */
  get hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }
}
