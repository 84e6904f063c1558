import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { addTheme, type OwnTheme } from '../themes/add-theme.js';
import { describeError, UsageError } from './errors.js';

/** Adds themes for the documents of a command. */
export const themesOption = new Option(
  '--themes <file>',
  'JSON file of themes to add, or sdg for the 17 Sustainable Development Goals',
).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);

const addFrom = (file: string): void => {
  try {
    const themes: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    for (const theme of [themes].flat()) addTheme(theme as OwnTheme);
  } catch (error) {
    const isOurs = error instanceof TypeError || error instanceof SyntaxError;
    throw new UsageError(isOurs ? `${file}: ${error.message}` : describeError(error, file), {
      cause: error,
    });
  }
};

/** Adds the themes that the option names. */
export const addThemes = async (files: readonly string[] = []): Promise<void> => {
  for (const file of files)
    if (file === 'sdg') await import('../themes/sdg.js');
    else addFrom(file);
};
