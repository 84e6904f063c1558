import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { escape } from '../design/markup.js';

/** Stands for each value while a template is rendered, and in no template: a character for private use. */
const gap = '\ue000';

/** What Lit marks its parts with, for itself to find them again; in texts and values `<` is escaped. */
const marks = /<!--\/?lit-[^>]*-->/g;

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * What a template is between its values, as Lit's server renderer writes it. That takes long, and is done once for each
 * template.
 */
const chunksOf = (template: TemplateResult): readonly string[] => {
  let chunks = known.get(template.strings);
  if (!chunks) {
    const values = template.values.map(() => gap);
    const drawn = collectResultSync(render({ ...template, values }));
    chunks = drawn.replace(marks, '').split(gap);
    known.set(template.strings, chunks);
  }
  return chunks;
};

/** The name of an attribute whose value is to come. */
const name = / [\w-]+="$/;

/** Adds the text of what is drawn to the parts before it; an attribute of nothing is left out with its name. */
const write = (drawn: unknown, parts: string[]): void => {
  if (Array.isArray(drawn)) for (const each of drawn) write(each, parts);
  else if (isTemplateResult(drawn) && 'strings' in drawn)
    for (const [index, chunk] of chunksOf(drawn).entries()) {
      const value = index ? drawn.values[index - 1] : nothing;
      const before = parts.at(-1) ?? '';
      if (index && value === nothing && name.test(before))
        parts.splice(-1, 1, before.replace(name, ''), chunk.slice(1));
      else {
        write(value, parts);
        parts.push(chunk);
      }
    }
  else if (drawn !== nothing) parts.push(escape(String(drawn)));
};

/** What a template draws, as text; joined once, since a text that grows bit by bit keeps every bit. */
export const writeTemplate = (template: TemplateResult): string => {
  const parts: string[] = [];
  write(template, parts);
  return parts.join('');
};
