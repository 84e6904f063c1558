import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseAddress } from '../model/address.js';
import { isUpgraded, type UpgradeRules } from '../model/plain-markup.js';
import { attributeOf } from './document.js';
import { matcherOf } from './selector.js';

/** A site's settings for the figures in its documents. By default, the script tag in each says which plain markup is read. */
export interface DocumentOptions extends UpgradeRules {
  /** The language of figures for which the document specifies none. */
  readonly lang?: string | undefined;
  /** The address of the document, which its relative links are resolved against. */
  readonly base?: string | undefined;
}

/** Which plain markup in a document is read as figures. */
export interface Upgrade {
  readonly blocks: boolean;
  /** The page that figure links lead to; empty if links are not read. */
  readonly figures: string;
  /**
   * What relative addresses are resolved against: the document's own address. If it is unknown, two made-up ones take its place:
   * a comparison that comes out the same with both does not depend on it.
   */
  readonly bases: readonly string[];
  isPlace(this: void, element: Tree.Element): boolean;
}

const unwritten = ['https://a.invalid/a/', 'https://b.invalid/b/'];

/** The addresses that a document's relative ones may be resolved against. */
const basesOf = (address: string | undefined, base = ''): string[] =>
  (address ? [address] : unwritten).map((each) => {
    const { protocol, href } = parseAddress(base.trim(), each) ?? {};
    return href && protocol !== 'data:' && protocol !== 'javascript:' ? href : each;
  });

/** The rules on the first script tag that has any, as the script in a page finds them. */
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

/** Which plain markup is read: by the site's settings, or else by those in the document itself. */
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
