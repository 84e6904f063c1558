import { htmlElementAttributes } from 'html-element-attributes';
import { figures, isFigureName } from '../figures.js';
import { checkSentence } from './check-sentence.js';
import { compareFigures } from './compare.js';
import type { DocumentProblem, Finding } from '../model/finding.js';
import type { DocumentOptions } from './document-options.js';
import type { FoundFigure } from './found-figure.js';
import { attributeMarkup } from '../model/problem.js';
import { nearest } from '../model/nearest.js';
import { findingOf, renderFigures, warning, type DrawnFigure } from './render-figures.js';

/** Whether an attribute is global: allowed on every element. */
const isGlobal = (name: string): boolean =>
  /^(aria-|on|xml|role$)/.test(name) || !!htmlElementAttributes['*']?.includes(name);

/** How many attributes of a figure are checked: more than any figure has, since each is compared with all known ones. */
const mostAttributes = 100;

/** A page may have `data-` attributes of its own; one that resembles an attribute of ours is taken for a misspelling. */
const checkAttributes = ({ form, name, attributes }: FoundFigure): DocumentProblem[] => {
  if (!isFigureName(name)) return [];
  const known = figures[name].attributes;
  return attributes.slice(0, mostAttributes).flatMap(([attribute, value]) => {
    const plain = attribute.replace(/^data-/, '');
    const meant = nearest(plain, known);
    const data = plain !== attribute;
    const isOther = form !== 'link' && (data ? !meant : isGlobal(plain));
    if (known.includes(plain) || isOther) return [];
    const examples = meant ? [attributeMarkup(`${data ? 'data-' : ''}${meant}`, value)] : [];
    return warning({ rule: 'unknown-attribute' }, examples, attribute, value);
  });
};

const checkOwnSentence = ({ found, outputs }: DrawnFigure): DocumentProblem[] => {
  const { attributes, sentence } = found;
  if (!sentence) return [warning({ rule: 'no-sentence' }, [outputs.sentence])];
  const values = attributes.map(([, value]) => value);
  const fault = checkSentence(outputs, values, sentence);
  return fault ? [warning(fault, [outputs.sentence])] : [];
};

/**
 * Checks documents one after the other, as an editor or a build does before publishing: each figure, its sentence and its
 * attributes, and whether the figure agrees with those in the previous documents.
 */
export const checker = (
  options: DocumentOptions = {},
): ((source: string, file: string) => readonly Finding[]) => {
  const compare = compareFigures();
  return (source, file) => {
    const { drawn, notDrawn, findings } = renderFigures(source, options, (figure) => figure);
    const all = [
      ...findings,
      ...drawn.flatMap((figure) => checkOwnSentence(figure).map((told) => findingOf(figure, told))),
      ...[...notDrawn, ...drawn.map(({ found }) => found)].flatMap((found) =>
        checkAttributes(found).map((told) => findingOf({ found }, told)),
      ),
      ...compare(drawn, file),
    ];
    return all.sort((a, b) => a.line - b.line || a.column - b.column);
  };
};
