import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { languageOf } from './languages.js';
import { markup, type Problem, type Rule } from './problem.js';

/** What an author wrote: text by attribute name, all of it hostile until read. */
export type Input = Readonly<Record<string, string | null | undefined>>;

/** The attributes that a figure reads, each with something to type that works. */
export type Attributes<Name extends string> = Readonly<Record<Name, string>>;

const longest = 2000;

/** What templates print when they have no value, and their own marks when nobody ran them. */
const unfilled = /\bNaN\b|\bundefined\b|\[object |^(null|[-+]?Infinity)$|\{[{%]|\$\{|<\?/;

/** One author's input being read: gives text, collects problems, never throws. */
export class Reading<Name extends string = string> {
  readonly language: Language;
  readonly problems: Problem[] = [];

  /** `lang` is the language around the figure, used where the input names none; empty where there is none. */
  constructor(
    readonly input: Input,
    readonly attributes: Attributes<Name | 'lang'>,
    lang: string,
  ) {
    const tag = input['lang']?.trim() || lang;
    const language = languageOf(tag);
    this.language = language ?? en;
    if (!language) this.warn('lang', tag ? 'unknown-word' : 'missing', tag);
  }

  /** The text of an attribute without the space around it; empty where there is none or it cannot be used. */
  text(name: Name): string {
    const text = this.input[name]?.trim() ?? '';
    if (text.length <= longest && !unfilled.test(text)) return text;
    this.refuse(name, text.length > longest ? 'too-long' : 'unfilled');
    return '';
  }

  /** The same for an attribute that must be there. */
  required(name: Name): string {
    if (!this.input[name]?.trim()) this.refuse(name, 'missing');
    return this.text(name);
  }

  /** Reports what leaves no figure: the part at fault, and values to type instead. */
  refuse(name: Name, rule: Rule, found = '', ...instead: readonly string[]): undefined {
    this.report('error', name, rule, found, instead);
  }

  /** Reports what the figure is drawn without. */
  warn(name: Name | 'lang', rule: Rule, found = ''): undefined {
    this.report('warning', name, rule, found, []);
  }

  /** Whether anything was reported that leaves no figure. */
  get refused(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  private report(
    severity: Problem['severity'],
    attribute: Name | 'lang',
    rule: Rule,
    found: string,
    instead: readonly string[],
  ): void {
    const values = instead.length ? instead : [this.attributes[attribute]];
    const examples = values.map((value) => markup(attribute, value));
    const written = this.input[attribute] ?? '';
    const told = (problem: Problem) => problem.attribute === attribute && problem.rule === rule;
    if (!this.problems.some(told))
      this.problems.push({ attribute, rule, written, found, examples, severity });
  }
}
