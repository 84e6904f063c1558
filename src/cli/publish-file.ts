import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDefaultFonts } from '../picture/default-fonts.js';
import {
  decodeResults,
  describeResultsProblem,
  publish,
  readResults,
  resultStyleHashes,
  siteFiles,
  type PublishedFile,
  type PublishOptions,
  type Results,
} from '../results/index.js';
import { callerLanguage } from './document-command.js';
import { describeError, UsageError } from './errors.js';
import { identifyInputs, nameOf, readInput } from './inputs.js';
import { OutputPaths } from './output-paths.js';
import { addThemes } from './own-themes.js';
import { printable, Progress } from './terminal.js';
import { checkSite, writeSite, type Site } from './write-site.js';

/** The options of the command. */
export interface PublishValues {
  readonly output: string;
  readonly baseUrl?: string;
  readonly previous?: string;
  readonly pictures: boolean;
  readonly jsonLd?: true;
  readonly themes?: readonly string[];
}

const tell = (file: string, message: string): void => {
  process.stderr.write(`${printable(`${file}: ${message}`)}\n`);
};

const packageFile = (path: string): PublishedFile['content'] => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return () => [readFileSync(file, 'utf8')];
};

/** The files of a site: those made from the results, and those of the package that they need. */
function* filesOf(results: Results, options: PublishOptions): Generator<PublishedFile> {
  for (const name of siteFiles(results)) yield { path: name, content: packageFile(name) };
  yield {
    path: 'data/results.schema.json',
    content: packageFile('../results.schema.json'),
  };
  yield* publish(results, options);
}

const readText = async (file: string): Promise<string> => {
  try {
    return decodeResults(await readInput(file));
  } catch (error) {
    throw new UsageError(describeError(error, nameOf(file)), { cause: error });
  }
};

/** The address of the site, which ends with a slash. */
const baseOf = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new UsageError(`--base-url ${address} is no web address: write https://…`);
  return new URL(address.replace(/\/*$/, '/')).href;
};

/** Publishes the results of a file; resolves to the exit code. */
export const publishFile = async (file: string, values: PublishValues): Promise<number> => {
  const lang = callerLanguage(process.env);
  const { output, previous, pictures, jsonLd } = values;
  await addThemes(values.themes);
  const name = nameOf(file);
  const baseUrl = baseOf(values.baseUrl);
  const inputs = identifyInputs(previous === undefined ? [file] : [file, previous]);
  const earlier = previous === undefined ? undefined : await readText(previous);
  const { results, problems } = readResults(await readText(file), { earlier });
  for (const problem of problems) tell(name, describeResultsProblem(problem, lang));
  if (problems.some(({ severity }) => severity === 'error')) return 1;
  let code = problems.length ? 1 : 0;
  const onMissing: PublishOptions['onMissing'] = ({ id }, language, glyphs) => {
    code = 1;
    tell(name, `${id} (${language}): ${glyphs.join(' ')}`);
  };
  const fonts = pictures ? await loadDefaultFonts() : undefined;
  const outputs = new OutputPaths(`${output}/`, [file], inputs, false);
  const site: Site = {
    files: () => filesOf(results, { baseUrl, fonts, onMissing, jsonLd }),
    outputs,
    file,
  };
  const progress = new Progress(checkSite(site), process.stderr);
  await writeSite(site, progress).finally(() => {
    progress.clear();
  });
  const hashes = await resultStyleHashes(results);
  if (hashes.length) console.log(`style-src 'self' ${hashes.join(' ')}`);
  return code;
};
