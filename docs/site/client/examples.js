import { describeFinding } from '../../../dist/messages/describe.js';
import { words } from '../words.js';

/** Markup that is typed is only parsed, in a document of its own; what is drawn is made from it by `draw`. */
const typed = globalThis.trustedTypes?.createPolicy('docs-examples', {
  createHTML: (text) => text,
}) ?? { createHTML: (text) => text };

const plain = ['P', 'DIV', 'SPAN', 'STRONG', 'EM', 'UL', 'LI'];
const attributesOf = (name) => [
  'lang',
  'dir',
  ...(customElements.get(name)?.observedAttributes ?? []),
];

/** A copy of typed markup that holds text, figures and a few plain elements, with the attributes that figures read. */
const draw = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  const children = [...node.childNodes].flatMap(draw);
  const name = node.localName ?? '';
  if (!name.startsWith('metro-') && !plain.includes(node.nodeName)) return children;
  const element = document.createElement(name);
  for (const { name: attribute, value } of node.attributes)
    if (attributesOf(name).includes(attribute)) element.setAttribute(attribute, value);
  element.append(...children);
  return [element];
};

/** Says what is wrong with the figures of an example. */
const report = (stage, status, language) => {
  const messages = [...stage.querySelectorAll('*')].flatMap((element) =>
    (element.problems ?? []).map((problem) =>
      describeFinding({ tag: element.localName, problem }, language),
    ),
  );
  status.textContent = messages.join(' ') || words[language].fine;
  status.classList.toggle('wrong', messages.length > 0);
};

/** Makes the fields of examples editable: their figures follow what is typed. */
export const addExamples = (language) => {
  for (const example of document.querySelectorAll('.example')) {
    const field = example.querySelector('textarea');
    const stage = example.querySelector('.stage');
    const status = example.querySelector('[role=status]');
    field.readOnly = false;
    field.addEventListener('input', () => {
      const markup = typed.createHTML(field.value);
      stage.replaceChildren(...draw(new DOMParser().parseFromString(markup, 'text/html').body));
    });
    stage.addEventListener('metro-problem', () => report(stage, status, language));
    field.addEventListener('input', async () => {
      await Promise.all([...stage.querySelectorAll('*')].map((each) => each.updateComplete));
      report(stage, status, language);
    });
  }
};
