import { caniemail, rawData } from 'caniemail';

/** Every client, by where it runs, since the package takes `*` for none of them. */
const clients = [
  '*.android',
  '*.ios',
  '*.macos',
  '*.windows',
  '*.windows-mail',
  '*.outlook-com',
  '*.desktop-webmail',
  '*.mobile-webmail',
] as const;

type Versions = Readonly<Record<string, string>>;
type Stats = Readonly<Record<string, Readonly<Record<string, Versions>>>>;

const statsOf = (feature: (typeof rawData.data)[number]): Stats =>
  Object.fromEntries(Object.entries(feature.stats));

const known = rawData.data.flatMap((feature) =>
  Object.entries(statsOf(feature)).flatMap(([provider, platforms]) =>
    Object.keys(platforms).map((platform) => [provider, platform] as const),
  ),
);

/** A client that nobody has tested for a feature is no reason to refuse it; the package throws, or calls it partial. */
const untested: Versions = { untested: 'y' };

const tested = (versions: Versions = {}): Versions => {
  const results = Object.entries(versions).filter(([, result]) => !result.startsWith('u'));
  return results.length ? Object.fromEntries(results) : untested;
};

const complete = (stats: Stats): Stats => {
  const all: Record<string, Record<string, Versions>> = {};
  for (const [provider, platform] of known)
    (all[provider] ??= {})[platform] = tested(stats[provider]?.[platform]);
  return all;
};

for (const feature of rawData.data) Object.assign(feature.stats, complete(statsOf(feature)));

/** What is not fully supported: by a client, and in which way. */
type Support = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** The features of mails that some client does not, or not fully, support: what is said of it, and of which clients. */
const supportOf = (mails: readonly string[]): Support => {
  const features = new Map<string, Map<string, Set<string>>>();
  for (const html of mails) {
    const { errors, warnings } = caniemail({ clients: [...clients], html }).issues;
    for (const [client, issues] of [...errors, ...warnings])
      for (const { title, support, notes } of issues) {
        const told = notes.join(' ') || (support === 'none' ? 'Not supported.' : 'Partial.');
        const ways = features.get(title) ?? new Map<string, Set<string>>();
        features.set(title, ways.set(told, (ways.get(told) ?? new Set()).add(client)));
      }
  }
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([title, ways]) => [
      title,
      new Map([...ways].sort().map(([told, clients]) => [told, [...clients].sort()])),
    ]),
  );
};

const intro = `What mail clients do not fully support of what our mails are made of, by the data of caniemail.com in the package
caniemail, and why that does no harm. UPDATE=1 rewrites it, but for the reasons: those are for a person to find.
`;

/** What stands for a reason that nobody has found yet. */
export const noReason = '???';

/** The reasons that a page of support gives, by feature. */
const reasonsIn = (page: string): Map<string, string> =>
  new Map(
    [...page.matchAll(/^## (.+)\n(.+)$/gm)].map(([, title = '', reason = '']) => [title, reason]),
  );

/** The support of what mails are made of as a page to read, with the reasons that stood in it before. */
export const supportPage = (mails: readonly string[], before: string): string => {
  const reasons = reasonsIn(before);
  const features = [...supportOf(mails)].map(([title, ways]) => {
    const rows = [...ways].map(([told, clients]) => `- ${told}\n  ${clients.join(', ')}\n`);
    return `## ${title}\n${reasons.get(title) ?? noReason}\n${rows.join('')}`;
  });
  return [intro, ...features].join('\n');
};
