import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { record } from '../outcomes.js';
import { people } from './site.js';

const path = new URL('../../../docs/wordpress.md', import.meta.url);
const place = /(<!-- outcomes -->)[^]*(<!-- \/outcomes -->)/;

/** What became of the figures, by form and role, and the table of it in the documentation. */
export class Outcomes {
  #found = new Map();

  add(version, form, role, outcomes) {
    record(`wordpress, ${version}`, role, form, outcomes);
    const key = `${form}|${role}`;
    this.#found.set(key, [...(this.#found.get(key) ?? []), outcomes]);
  }

  /** One word if all figures in all versions fare alike. */
  #said(form, roles, kind) {
    const all = roles.flatMap((role) => this.#found.get(`${form}|${role}`) ?? []);
    return [...new Set(all.flatMap((outcomes) => outcomes[kind]))].join(', ');
  }

  #table() {
    const roles = Object.keys(people);
    const forms = [...new Set([...this.#found.keys()].map((key) => key.split('|')[0]))];
    const head = ['', ...roles, 'without JavaScript, feed'];
    const rows = forms.map((form) => [
      form,
      ...roles.map((role) => this.#said(form, [role], 'drawn')),
      this.#said(form, roles, 'plain'),
    ]);
    return [head, head.map(() => '---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }

  /** Compares the documentation with what was found, or rewrites it. */
  async check() {
    const before = readFileSync(path, 'utf8');
    assert.match(before, place);
    const text = before.replace(place, (_, start, end) => `${start}\n\n${this.#table()}\n\n${end}`);
    const { code: after } = await format(path.pathname, text, {
      embeddedLanguageFormatting: 'off',
    });
    if (process.env.UPDATE) writeFileSync(path, after);
    assert.equal(readFileSync(path, 'utf8'), after);
  }
}
