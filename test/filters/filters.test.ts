import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { editors } from './editors.js';
import { filtersPage, type Row } from './filters-page.js';
import { figurePage, forms, recommended, written } from './forms.js';
import { outcomes, type Outcome } from './outcome.js';

// Editors run in a page whose script would draw the figures, were they not being edited.
const script = document.createElement('script');
script.dataset['figures'] = figurePage;
script.dataset['upgrade'] = 'links blocks';
document.head.append(script);

const pasted = Object.entries(forms).flatMap(([form, markup]) =>
  written.map((figure) => ({ form, figure, text: markup(figure) })),
);
const texts = pasted.map(({ text }) => text);
const inBrowser = await editors();
const onServer = await executeServerCommand<Record<string, string[] | null>, string[]>(
  'sanitize',
  texts,
);

/** What a filter makes of every text, one after the other: an editor holds one text at a time. */
const filtered = async (name: string): Promise<readonly string[] | null | undefined> => {
  const filter = inBrowser[name];
  if (!filter) return onServer[name];
  const results: string[] = [];
  for (const text of texts) results.push(await filter(text));
  return results;
};

describe('plain markup, after', () => {
  const rows: Row[] = [];

  for (const name of [...Object.keys(inBrowser), ...Object.keys(onServer)])
    it(`${name}, is drawn or says its sentence, once`, async function () {
      const results = await filtered(name);
      if (!results) {
        rows.push({ name });
        // PHP or Roundcube cannot be had here, as the console says: that is no success of the filter, and no failure.
        return this.skip();
      }
      const found = await outcomes(
        results,
        pasted.map(({ figure }) => figure),
      );
      const ofForm = (form: string) => found.filter((_, index) => pasted[index]?.form === form);
      const failed = found
        .map((outcome, index) => `${texts[index] ?? ''}: ${outcome}`)
        .filter((told) => !/(figure|sentence)$/.test(told));
      rows.push({ name, found: Object.keys(forms).map((form) => [...new Set(ofForm(form))]) });
      expect(failed).to.deep.equal([]);
      expect(ofForm(recommended)).to.deep.equal(written.map((): Outcome => 'figure'));
    });

  it('any of them, is as docs/filters.md says (UPDATE=1 rewrites it)', async () => {
    const before = await executeServerCommand<string, undefined>('read-filters-page');
    const page = filtersPage(rows, before);
    const after = await executeServerCommand<string, string>('update-filters-page', page);
    expect(after).to.equal(page);
  });
});
