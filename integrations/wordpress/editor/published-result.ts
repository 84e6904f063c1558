import { isFigureName } from '#dist/figures.js';
import { blockAttributes, figureOf, fragmentOf, readFigure, type BlockFigure } from './block-figure.js';
import { figureView } from './figure-view.js';
import { save } from './save.js';
import { translate } from './words.js';

const { createElement, useEffect, useState } = wp.element;
const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
const { Button, ExternalLink, Notice, Placeholder, SearchControl, Spinner, ToolbarButton, ToolbarGroup } =
  wp.components;

/** A published result, with what it says. */
interface Result {
  readonly figure: BlockFigure;
  readonly sentence: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A result of the site's list; undefined if it is no figure that can be drawn. */
const resultOf = (value: unknown): Result | undefined => {
  if (!isObject(value) || !isObject(value['attributes'])) return undefined;
  const name = String(value['figure']);
  if (!isFigureName(name)) return undefined;
  const entries = Object.entries(value['attributes']).map(([key, text]) => [key, String(text)]);
  const figure = figureOf(blockAttributes({ name, attributes: Object.fromEntries(entries) as Record<string, string> }));
  const sentence = figure && readFigure(figure).outputs?.sentence;
  return figure && sentence ? { figure, sentence } : undefined;
};

/** The results, loaded once an editor: undefined while they load, else the list or what to tell. */
type Loaded = readonly Result[] | string | undefined;

const load = async (): Promise<Loaded> => {
  try {
    const found = await wp.apiFetch({ path: '/metropolis-widgets/v1/results' });
    return Array.isArray(found) ? found.map(resultOf).filter((each) => each !== undefined) : [];
  } catch (error) {
    return isObject(error) ? String(error['message']) : String(error);
  }
};

let loading: Promise<Loaded> | undefined;

const useResults = (): Loaded => {
  const [results, set] = useState<Loaded>(undefined);
  useEffect(() => {
    void (loading ??= load()).then(set);
  }, []);
  return results;
};

/** Letters without accents, in lower case, to search by. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

/** At most this many are listed: more are found by searching. */
const mostListed = 30;

const listView = (
  results: readonly Result[],
  search: string,
  pick: (result: Result) => void,
): Rendered => {
  const found = results.filter(({ sentence }) => plain(sentence).includes(plain(search)));
  if (!found.length) return createElement('p', null, translate('No result says this.'));
  return createElement(
    'ul',
    { className: 'metropolis-widgets-results' },
    found.slice(0, mostListed).map((result) =>
      createElement(
        'li',
        { key: fragmentOf(result.figure), lang: result.figure.attributes['lang'] },
        createElement(Button, { variant: 'link', onClick: () => pick(result) }, result.sentence),
      ),
    ),
  );
};

/** The results in the language of the site come first. */
const inOrder = (results: readonly Result[]): readonly Result[] => {
  const isOwn = ({ figure }: Result) =>
    metropolisWidgets.lang.startsWith(figure.attributes['lang']?.slice(0, 2) ?? '');
  return [...results.filter(isOwn), ...results.filter((each) => !isOwn(each))];
};

const Picker = ({ pick }: { readonly pick: (result: Result) => void }): Rendered => {
  const results = useResults();
  const [search, setSearch] = useState('');
  const content =
    results === undefined
      ? createElement(Spinner, null)
      : typeof results === 'string'
        ? createElement(
            'p',
            { role: 'alert' },
            `${results} `,
            metropolisWidgets.canSetResults
              ? createElement(ExternalLink, { href: metropolisWidgets.settingsPage }, translate('Settings'))
              : null,
          )
        : createElement(
            'div',
            { className: 'metropolis-widgets-picker' },
            createElement(SearchControl, {
              __nextHasNoMarginBottom: true,
              label: translate('Search the published results'),
              value: search,
              onChange: setSearch,
            }),
            listView(inOrder(results), search, pick),
          );
  return createElement(
    Placeholder,
    {
      icon: 'clipboard',
      label: translate('Published result'),
      instructions: translate('Pick one of the results that the organisation has published.'),
    },
    content,
  );
};

/** A warning that a result is no longer published as it is here. */
const Outdated = ({ figure }: { readonly figure: BlockFigure }): Rendered => {
  const results = useResults();
  if (!Array.isArray(results)) return null;
  const fragment = fragmentOf(figure);
  if (results.some((each: Result) => fragmentOf(each.figure) === fragment)) return null;
  return createElement(
    InspectorControls,
    null,
    createElement(
      Notice,
      { status: 'warning', isDismissible: false },
      translate('The organisation no longer publishes this result, or has changed it. Please replace it.'),
    ),
  );
};

const Edit = ({ attributes, setAttributes }: EditProps): Rendered => {
  const figure = figureOf(attributes);
  const [picking, setPicking] = useState(false);
  const pick = (result: Result) => {
    // What another kind of figure had is removed.
    const none = Object.fromEntries(Object.keys(attributes).map((name) => [name, undefined]));
    setAttributes({ ...none, ...blockAttributes(result.figure), sentence: result.sentence });
    setPicking(false);
  };
  if (!figure || picking) return createElement('div', useBlockProps(), createElement(Picker, { pick }));
  return createElement(
    'div',
    useBlockProps(),
    createElement(
      BlockControls,
      null,
      createElement(
        ToolbarGroup,
        null,
        createElement(ToolbarButton, { onClick: () => setPicking(true) }, translate('Replace')),
      ),
    ),
    createElement(Outdated, { figure }),
    figureView(figure, attributes['sentence']),
  );
};

/** The block that picks a published result. */
export const publishedResult: BlockSettings = { edit: Edit, save };
