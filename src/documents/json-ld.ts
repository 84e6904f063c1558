import { Markup } from '../design/markup.js';
import type { Outputs } from '../figures.js';
import { plainText } from '../model/plain-text.js';

/** A value in JSON; what is undefined is left out. */
export type Json =
  | string
  | number
  | undefined
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Marks the data that this library wrote, so that drawing a page again replaces it. */
export const dataMark = 'data-metro-data';

/** Ends of scripts and comments, and characters that the encoding of a page may lack. */
const unsafe = /[<>&\x7f-\uffff]/g;

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A data block for search engines (JSON-LD). It is not a script: it is never executed, and needs no permission in a Content
 * Security Policy.
 */
export const writeData = (data: Readonly<Record<string, Json>>): Markup => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return new Markup(
    `<script type="application/ld+json" ${dataMark}>${json.replace(unsafe, escapeUnit)}</script>`,
  );
};

/** A period in ISO 8601, if it is a year or two years; other words are kept. */
const isoPeriod = (period: string): string | undefined =>
  period.replace(/^(\d{4})\s?[-–—]\s?(\d{4})$/, '$1/$2') || undefined;

const organisation = (name: string, url: string): Json => ({
  '@type': 'Organization',
  name: plainText(name),
  url: url || undefined,
});

/** What a figure says, as an observation with its period and source. */
export const observationOf = ({ sentence, lang, facts }: Outputs): Json => {
  const { measured, period, asOf, source } = facts;
  return {
    '@type': 'Observation',
    name: plainText(sentence),
    value: measured && Number(measured.number),
    unitText: measured?.unit || undefined,
    observationDate: asOf || undefined,
    observationPeriod: isoPeriod(period),
    subjectOf: source.name
      ? {
          '@type': 'Dataset',
          name: plainText(source.name),
          description: plainText(sentence),
          inLanguage: lang,
          creator: organisation(source.name, source.href),
          temporalCoverage: isoPeriod(period),
        }
      : undefined,
  };
};

/** Several results as one set of data, with who published it. */
export interface DataSet {
  readonly name: string;
  readonly lang: string;
  readonly period: string;
  readonly publisher: string;
  readonly url: string | undefined;
  /** The addresses of the data in other formats, by media type. */
  readonly files: Readonly<Record<string, string>>;
  readonly observations: readonly Outputs[];
}

/** How many characters of a description search engines read. */
const longest = 5000;

/** A set of data; its description is what its figures say. */
export const dataSetOf = (set: DataSet): Readonly<Record<string, Json>> => ({
  '@type': 'Dataset',
  name: plainText(set.name),
  description: plainText(set.observations.map(({ sentence }) => sentence).join(' · ')).slice(
    0,
    longest,
  ),
  inLanguage: set.lang,
  url: set.url,
  temporalCoverage: isoPeriod(set.period),
  creator: set.publisher ? organisation(set.publisher, '') : undefined,
  distribution: Object.entries(set.files).map(([encodingFormat, contentUrl]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl,
  })),
  about: set.observations.map(observationOf),
});
