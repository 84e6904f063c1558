import { words } from '../words.js';

/** Shows the buttons that copy the code or the field beside them. */
export const addCopying = (language) => {
  const { copy, copied } = words[language];
  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = button.parentElement.querySelector('textarea, code');
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    });
  }
};
