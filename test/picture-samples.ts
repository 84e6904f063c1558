import { figures } from '#dist/figures.js';
import type { Fonts } from '#dist/picture/fonts.js';
import { drawImage, type Image } from '#dist/documents/image.js';
import type { SizeName } from '#dist/picture/size.js';
import {
  attributesOf,
  others,
  results,
  type Example,
  type ExampleLanguage,
} from '../demo/examples.js';

/** Every example that is drawn. */
export const examples = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));

/** A picture that is kept in `test/output/picture`, one with outlines and others with text, to be the same everywhere. */
export interface Sample {
  readonly file: string;
  readonly name: string;
  readonly language: ExampleLanguage;
  readonly size: SizeName;
  readonly family?: string;
}

/** One of each figure, of each size and each language. */
export const samples: readonly Sample[] = [
  { name: 'event-participants', language: 'fr', size: 'card' } as const,
  { name: 'health-initiatives', language: 'en', size: 'slide', family: 'Inter' } as const,
  { name: 'funding', language: 'fr', size: 'column', family: 'Inter' } as const,
  { name: 'twelve-sources', language: 'en', size: 'card', family: 'Inter' } as const,
  { name: 'four-groups', language: 'es', size: 'slide', family: 'Inter' } as const,
  { name: 'speakers', language: 'es', size: 'card', family: 'Inter' } as const,
  { name: 'quality-of-life', language: 'en', size: 'column' } as const,
].map((sample) => ({ ...sample, file: `${sample.name}-${sample.size}-${sample.language}.svg` }));

/** The picture of an example. */
export const draw = (
  example: Example,
  language: ExampleLanguage,
  size: SizeName,
  fonts: Fonts,
  family?: string,
): Image => {
  const { outputs } = figures[example.figure].render(attributesOf(example, language), language);
  if (!outputs) throw new Error(`${example.name} is not drawn`);
  return drawImage(outputs, { size, fonts, ...(family && { family }) });
};

/** The picture of a sample. */
export const drawSample = ({ name, language, size, family }: Sample, fonts: Fonts): Image => {
  const example = examples.find((each) => each.name === name);
  if (!example) throw new Error(`there is no example ${name}`);
  return draw(example, language, size, fonts, family);
};
