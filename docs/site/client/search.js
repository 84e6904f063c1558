import { searchFields } from '../sections.js';
import { words } from '../words.js';

/** The index, fetched and read when somebody first searches. */
const loadIndex = async (root) => {
  const [{ default: MiniSearch }, response] = await Promise.all([
    import('minisearch'),
    fetch(`${root}search.json`),
  ]);
  return MiniSearch.loadJSON(await response.text(), searchFields);
};

const resultView = ({ heading, title, address, language }, root) => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${address}`;
  link.lang = language;
  link.textContent = heading;
  if (heading !== title) {
    const page = document.createElement('span');
    page.textContent = title;
    link.append(page);
  }
  item.append(link);
  return item;
};

/** Shows the search field: pages in the language of this one come first. `root` leads to the folder of the site. */
export const addSearch = (language, root) => {
  const search = document.querySelector('search');
  const field = search.querySelector('input');
  const found = search.querySelector('.found');
  search.hidden = false;
  let index;
  field.addEventListener('focus', () => (index ??= loadIndex(root)));
  field.addEventListener('input', async () => {
    index ??= loadIndex(root);
    const boostDocument = (id, term, stored) => (stored.language === language ? 3 : 1);
    const results = (await index).search(field.value.trim(), { boostDocument });
    const { found: say, nothing } = words[language];
    found.hidden = !field.value.trim();
    found.querySelector('p').textContent = results.length ? say(results.length) : nothing;
    const shown = results.slice(0, 12).map((result) => resultView(result, root));
    found.querySelector('ul').replaceChildren(...shown);
  });
  search.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    found.hidden = true;
    field.focus();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !search.contains(relatedTarget)) found.hidden = true;
  });
};
