import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseAddress } from '../model/address.js';
import { isUpgraded, type UpgradeRules } from '../model/plain-markup.js';
import { attributeOf } from './document.js';
import { matcherOf } from './selector.js';

/** What a site says of the figures in its documents; else the tag of its script in each says which plain markup counts. */
export interface DocumentOptions extends UpgradeRules {
  /** The language of figures around which a document names none. */
  readonly lang?: string | undefined;
  /** The address of the document, that its relative links start from. */
  readonly base?: string | undefined;
}

/** What a site says of plain markup in a document. */
export interface Upgrade {
  readonly blocks: boolean;
  /** The page that figure links lead to; empty where no link counts. */
  readonly figures: string;
  /**
   * What relative addresses start from: the document's own address. Where nobody knows that, any two stand for it: what holds
   * for both does not depend on it.
   */
  readonly bases: readonly string[];
  isPlace(this: void, element: Tree.Element): boolean;
}

const unwritten = ['https://a.invalid/a/', 'https://b.invalid/b/'];

/** The addresses that a document's relative ones may start from. */
const basesOf = (address: string | undefined, base = ''): string[] =>
  (address ? [address] : unwritten).map((each) => {
    const { protocol, href } = parseAddress(base.trim(), each) ?? {};
    return href && protocol !== 'data:' && protocol !== 'javascript:' ? href : each;
  });

/** What the first script that says anything says, as the script in a page finds it. */
const rulesOf = (meta: readonly Tree.Element[]): UpgradeRules => {
  const all = meta
    .filter(({ tagName }) => tagName === 'script')
    .map((element) => ({
      figures: attributeOf(element, 'data-figures'),
      upgrade: attributeOf(element, 'data-upgrade'),
      where: attributeOf(element, 'data-where'),
    }));
  return all.find((rules) => (rules.figures ?? rules.upgrade) !== undefined) ?? {};
};

const isBase = ({ tagName, namespaceURI }: Tree.Element): boolean =>
  tagName === 'base' && namespaceURI === html.NS.HTML;

/** What counts in a document: what the site says of all, else what the document says itself. */
export const upgradeIn = (meta: readonly Tree.Element[], options: DocumentOptions): Upgrade => {
  const rules = rulesOf(meta);
  const { figures = rules.figures, upgrade = rules.upgrade, where = rules.where } = options;
  const bases = meta.filter(isBase).map((element) => attributeOf(element, 'href'));
  return {
    blocks: isUpgraded('blocks', { upgrade }),
    figures: isUpgraded('links', { figures, upgrade }) && figures ? figures : '',
    bases: basesOf(
      options.base,
      bases.find((href) => href !== undefined),
    ),
    isPlace: where === undefined ? () => true : matcherOf(where),
  };
};
