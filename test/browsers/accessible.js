/** The roots of figures, from inside which everything of theirs is found. */
const rootOf = `document.querySelector('[data-subject]').shadowRoot.querySelector('[part="figure"]')`;

const inWebKit = async ({ driver }, { role, name }) => {
  const elements = await driver.execute(`return [...${rootOf}.querySelectorAll('*')]`);
  const ids = elements.map((element) => Object.values(element)[0]);
  let count = 0;
  for (const id of ids)
    if (
      (await driver.getElementComputedRole(id)) === role &&
      (name === undefined || (await driver.getElementComputedLabel(id)) === name)
    )
      count++;
  return count;
};

const inPuppeteer = async (page, { role, name = '' }) => {
  const root = await page.evaluateHandle(rootOf);
  return (await root.$$(`aria/${name}[role="${role}"]`)).length;
};

/** Counts what an engine tells a screen reader to be of a role, and of a name where one is asked for, in `[data-subject]`. */
export const accessible = {
  name: 'accessible',
  executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'count-accessible') return;
    return browser.type === 'webdriver'
      ? inWebKit(browser, payload)
      : inPuppeteer(browser.getPage(id), payload);
  },
};
