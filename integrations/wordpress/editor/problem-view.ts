import { describeFault } from '#dist/messages/describe.js';
import type { Problem } from '#dist/model/problem.js';
import { editorLanguage, translate } from './words.js';
import {
  components,
  createElement,
  sprintf,
  type BlockAttributes,
  type Rendered,
} from './wordpress.js';

/** A value that a suggestion writes: `33000`; several attributes are written with their names. */
const valueOf = (attributes: Readonly<Record<string, string>>, field: string): string =>
  Object.entries(attributes)
    .map(([name, value]) => (name === field ? value : `${name} ${value}`))
    .join(', ');

/** One problem below its field: what is wrong, and a button for each value that keeps what the author means. */
export const problemView = (
  problem: Problem,
  write: (attributes: BlockAttributes) => void,
): Rendered => {
  const { attribute, rule, severity, suggestions } = problem;
  const missing = rule === 'missing';
  const certain = suggestions.filter(({ example }) => !example);
  const examples = suggestions.filter(({ example }) => example).slice(0, 3);
  const example = examples.map(({ attributes }) => valueOf(attributes, attribute)).join(' · ');
  return createElement(
    'span',
    {
      key: `${attribute} ${rule}`,
      className: 'metropolis-widgets-problem',
      'data-severity': missing ? 'missing' : severity,
    },
    missing ? translate('Still needed.') : describeFault(problem, editorLanguage),
    !missing && example ? ` ${sprintf(translate('For example: %s'), example)}` : '',
    ...certain.map(({ attributes }) =>
      createElement(
        components['Button'],
        { variant: 'secondary', size: 'small', isSmall: true, onClick: () => write(attributes) },
        sprintf(translate('Write %s'), valueOf(attributes, attribute)),
      ),
    ),
  );
};
