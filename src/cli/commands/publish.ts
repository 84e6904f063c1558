import { Command, Option } from 'commander';
import { checkValues, helpEnd } from '../document-command.js';
import { UsageError } from '../errors.js';
import { themesOption } from '../own-themes.js';
import type { PublishValues } from '../publish-file.js';

/** Publishes a results file. */
export const publish = new Command('publish')
  .description('Publish a results file: pages, newsletters, pictures and data in every language')
  .argument('<file>', 'results file, CSV or JSON; - is standard input')
  .addOption(
    new Option('-o, --output <folder>', 'folder to write the site to').makeOptionMandatory(),
  )
  .addOption(
    new Option(
      '--base-url <address>',
      'address of the site; without it, links in emails and oEmbed are left out',
    ),
  )
  .addOption(new Option('--previous <file>', 'results of an earlier period, compared by their ids'))
  .addOption(new Option('--no-pictures', 'draw no pictures'))
  .addOption(
    new Option('--json-ld', 'also state the results as data for search engines (schema.org)'),
  )
  .addOption(themesOption)
  .addHelpText(
    'after',
    helpEnd(
      [
        'publish results.csv -o site/',
        'publish results.csv -o site/ --base-url https://www.example.org/results/',
        'publish results-2020.csv --previous results-2017.csv -o site/ --no-pictures',
      ],
      `Problems are printed to standard error with their row and column. If one of
them is an error, nothing is written. If results use themes of your own, the
style-src that a Content Security Policy needs for them is printed.`,
    ),
  )
  .action(async (file: string, _values: unknown, command: Command) => {
    checkValues(command);
    try {
      const { publishFile } = await import('../publish-file.js');
      process.exitCode = await publishFile(file, command.opts<PublishValues>());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      command.error(error.message);
    }
  });
