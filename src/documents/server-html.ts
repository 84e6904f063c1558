import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { escape } from '../design/markup.js';

/** Placeholder for each value while a template is rendered: a private-use character that no template contains. */
const gap = '\ue000';

/** Lit's markers for hydration, which are not needed here. In text and values `<` is escaped. */
const marks = /<!--\/?lit-[^>]*-->/g;

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * The static parts of a template between its values, as Lit's server renderer writes them. Cached, since rendering is slow.
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

/** An attribute's name at the end of a part, before its value. */
const name = / [\w-]+="$/;

/** Appends the text of a value to the parts; an attribute whose value is `nothing` is omitted with its name. */
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

/** Renders a template as text; joined once, since a string that is concatenated bit by bit keeps every bit in memory. */
export const writeTemplate = (template: TemplateResult): string => {
  const parts: string[] = [];
  write(template, parts);
  return parts.join('');
};
