import { addCopying } from './copying.js';
import { addExamples } from './examples.js';
import { addSearch } from './search.js';
import { addTokenEditor } from './token-editor.js';

// A page of the documentation with its script: everything in it can be read without.

/** Above this width, the navigation is a column that is always open. */
const wide = matchMedia('(width >= 64rem)');
const side = document.querySelector('.side details');
const follow = () => {
  side.open = wide.matches;
};
wide.addEventListener('change', follow);
follow();

const language = document.documentElement.lang;
addExamples(language);
addTokenEditor();
addCopying(language);
addSearch(language, document.querySelector('script[data-root]').dataset.root);
