import { fragmentOf } from './block-figure.js';
import { useResults, type Result } from './results.js';
import { components, createElement, useState, type Rendered } from './wordpress.js';
import { translate } from './words.js';

/** At most this many are listed: more are found by searching. */
const mostListed = 30;

/** Text to search by: without accents, in lower case, with ordinary spaces. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

/** The results in the language of the site come first. */
const inOrder = (results: readonly Result[]): readonly Result[] => {
  const isOwn = ({ figure }: Result) =>
    metropolisWidgets.lang.startsWith(figure.attributes['lang']?.slice(0, 2) ?? '');
  return [...results.filter(isOwn), ...results.filter((each) => !isOwn(each))];
};

/** What is done with the result that an author picks. */
interface Picking {
  pick(this: void, result: Result): void;
}

const listView = (found: readonly Result[], { pick }: Picking): Rendered =>
  createElement(
    'ul',
    { className: 'metropolis-widgets-results' },
    found.slice(0, mostListed).map((result) =>
      createElement(
        'li',
        { key: fragmentOf(result.figure), lang: result.figure.attributes['lang'] },
        createElement(
          components['Button'],
          {
            variant: 'link',
            onClick: () => {
              pick(result);
            },
          },
          result.sentence,
        ),
      ),
    ),
  );

const Choice = (props: Picking & { readonly results: readonly Result[] }): Rendered => {
  const [search, setSearch] = useState('');
  const found = inOrder(props.results).filter(({ sentence }) =>
    plain(sentence).includes(plain(search)),
  );
  return createElement(
    'div',
    { className: 'metropolis-widgets-picker' },
    createElement(components['SearchControl'], {
      __nextHasNoMarginBottom: true,
      label: translate('Search the published results'),
      value: search,
      onChange: setSearch,
    }),
    found.length
      ? listView(found, props)
      : createElement('p', null, translate('No result says this.')),
  );
};

const failure = (message: string): Rendered =>
  createElement(
    'p',
    { role: 'alert' },
    `${message} `,
    metropolisWidgets.canSetResults &&
      createElement('a', { href: metropolisWidgets.settingsPage }, translate('Settings')),
  );

/** The list of published results, to search and to pick from. */
export const ResultPicker = (props: Picking): Rendered => {
  const results = useResults();
  return createElement(
    components['Placeholder'],
    {
      label: translate('Published result'),
      instructions: translate('Pick one of the results that the organisation has published.'),
    },
    results === undefined && createElement(components['Spinner'], null),
    typeof results === 'string' && failure(results),
    Array.isArray(results) && createElement(Choice, { ...props, results }),
  );
};
