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
const unfilled = /\bNaN\b|\bundefined\b|\[object \w+\]|^(?:null|[-+]?Infinity)$|\{\{|\{%|\$\{|<\?/;

/** One author's input being read: gives text, collects problems, never throws. */
export class Reading<Name extends string = string> {
  readonly language: Language;
  readonly problems: Problem[] = [];

  /** `lang` is the language around the figure, used where the input names none; empty where there is none. */
  constructor(
    readonly input: Input,
    readonly attributes: Attributes<Name>,
    lang: string,
  ) {
    const tag = input['lang']?.trim() || lang;
    const language = languageOf(tag);
    this.language = language ?? en;
    if (!language) this.report('lang', tag ? 'unknown-language' : 'no-language', 'warning', {});
  }

  /** The text of an attribute without the space around it; empty where there is none or it cannot be used. */
  text(name: Name): string {
    const text = (this.input[name] ?? '').trim();
    if (text.length > longest) this.refuse(name, 'too-long');
    else if (unfilled.test(text)) this.refuse(name, 'unfilled');
    else return text;
    return '';
  }

  /** The same for an attribute that must be there. */
  required(name: Name): string {
    if (!this.input[name]?.trim()) this.refuse(name, 'missing');
    return this.text(name);
  }

  /** Reports what leaves no figure. */
  refuse(name: Name, rule: Rule, details: Partial<Problem> = {}): undefined {
    this.report(name, rule, 'error', details);
  }

  /** Reports what the figure is drawn without. */
  warn(name: Name, rule: Rule, details: Partial<Problem> = {}): undefined {
    this.report(name, rule, 'warning', details);
  }

  /** Whether anything was reported that leaves no figure. */
  get refused(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  private report(
    name: Name | 'lang',
    rule: Rule,
    severity: Problem['severity'],
    details: Partial<Problem>,
  ): void {
    const example = name === 'lang' ? 'en' : this.attributes[name];
    this.problems.push({
      attribute: name,
      rule,
      written: this.input[name] ?? '',
      examples: [markup(name, example)],
      severity,
      found: '',
      ...details,
    });
  }
}
