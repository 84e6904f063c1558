/** The roots of figures, from inside which everything of theirs is found. */
const rootOf = `document.querySelector('[data-subject]').shadowRoot.querySelector('[part="figure"]')`;

const inWebKit = async ({ call, run }, { role, name }) => {
  const elements = await run(`[...${rootOf}.querySelectorAll('*')]`);
  let count = 0;
  for (const element of elements) {
    const [id] = Object.values(element);
    if (
      (await call('GET', `/element/${id}/computedrole`)) === role &&
      (name === undefined || (await call('GET', `/element/${id}/computedlabel`)) === name)
    )
      count++;
  }
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
    return browser.type === 'webkit'
      ? inWebKit(browser.window, payload)
      : inPuppeteer(browser.getPage(id), payload);
  },
};
