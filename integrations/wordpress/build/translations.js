import { po, mo } from 'gettext-parser';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const domain = 'metropolis-widgets';

/** The messages of a script, in the format that WordPress gives to it (Jed). */
const scriptMessages = ({ headers, translations }) => ({
  'translation-revision-date': '',
  generator: domain,
  domain: 'messages',
  locale_data: {
    messages: {
      '': { domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms'] },
      ...Object.fromEntries(
        Object.entries(translations['']).flatMap(([id, { msgstr }]) => (id ? [[id, msgstr]] : [])),
      ),
    },
  },
});

/** Locales that read the same words. */
const variants = {
  fr_FR: ['fr_BE', 'fr_CA'],
  es_ES: ['es_AR', 'es_CL', 'es_CO', 'es_CR', 'es_EC', 'es_MX', 'es_PE', 'es_UY', 'es_VE'],
};

/** Compiles each `.po` file: a `.mo` file for PHP, and JSON for the editor's script. */
export const writeTranslations = (from, to) => {
  for (const name of readdirSync(from).filter((each) => each.endsWith('.po'))) {
    const parsed = po.parse(readFileSync(join(from, name)));
    const locale = name.slice(domain.length + 1, -3);
    for (const each of [locale, ...variants[locale]]) {
      const base = join(to, `${domain}-${each}`);
      writeFileSync(`${base}.mo`, mo.compile(parsed));
      writeFileSync(`${base}-${domain}-editor.json`, JSON.stringify(scriptMessages(parsed)));
    }
  }
};
