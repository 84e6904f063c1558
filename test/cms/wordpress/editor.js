import { setTimeout as wait } from 'node:timers/promises';
import { loginPassword, people } from './site.js';

/** Logs a person with a role in, in a browser of their own. */
export const logIn = async (browser, site, role) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // An editor is slow to load where much else runs.
  page.setDefaultTimeout(120_000);
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(String(error)));
  await page.goto(`${site.address}/wp-login.php`);
  // At once: a timer of the page moves the focus while one types.
  await page.$eval(
    '#loginform',
    (form, name, password) => {
      form.log.value = name;
      form.pwd.value = password;
    },
    people[role],
    loginPassword,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${role} is not logged in`);
  return page;
};

/** Opens the block editor, without its tour. */
export const openEditor = async (page, site, path = '/wp-admin/post-new.php') => {
  // A changed post asks whether to leave it.
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto(site.address + path, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    globalThis.wp?.blocks?.getBlockType('metropolis-widgets/stat-tile'),
  );
  await page.evaluate(() => {
    for (const scope of ['core', 'core/edit-post'])
      wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
  await page.waitForFunction(() => wp.data.select('core/editor').getCurrentPost()?.id);
  await canvas(page);
};

/** The frame in which blocks are edited: an iframe, or the page itself in older versions. */
export const canvas = async (page) => {
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
};

/** Adds a block of the plugin, and selects it. */
export const insert = (page, name, attributes = {}) =>
  page.evaluate(
    async (block, given) => {
      const created = wp.blocks.createBlock(`metropolis-widgets/${block}`, given);
      const editor = wp.data.dispatch('core/block-editor');
      await editor.insertBlocks([created]);
      await editor.selectBlock(created.clientId);
    },
    name,
    attributes,
  );

const fieldOf = (name) => `.metropolis-widgets-field[data-field="${name}"]`;

/** Opens the panel of the settings in which a field is, if it is closed. */
const openPanels = (page) =>
  page.evaluate(() => {
    for (const toggle of document.querySelectorAll(
      '.components-panel__body-toggle[aria-expanded="false"]',
    ))
      toggle.click();
  });

/** Writes into the form's fields as a person does. */
export const fill = async (page, attributes) => {
  await page.waitForSelector('.metropolis-widgets-field');
  await openPanels(page);
  for (const [name, value] of Object.entries(attributes)) {
    const control = await page.waitForSelector(
      `${fieldOf(name)} :is(input[type="text"], textarea, select)`,
    );
    if ((await control.evaluate((each) => each.localName)) === 'select')
      await control.select(value);
    else {
      await control.evaluate((each) => each.select());
      await control.type(value);
    }
  }
};

/** What is said below a field, and its buttons. */
export const problemsOf = (page, name) =>
  page.$$eval(`${fieldOf(name)} .metropolis-widgets-problem`, (all) =>
    all.map((each) => each.innerText),
  );

/** Presses the first button below a field: a value that works. */
export const takeSuggestion = async (page, name) => {
  const button = await page.waitForSelector(`${fieldOf(name)} .metropolis-widgets-problem button`);
  await button.click();
};

/** The blocks of the post being edited: their names, whether they are valid, and what is stored. */
export const blocksOf = (page) =>
  page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({ name }) => name.startsWith('metropolis-widgets/'))
      .map(({ name, attributes, isValid }) => ({ name, attributes: { ...attributes }, isValid })),
  );

/** Saves the post with a title and a state, and returns its number. */
export const save = async (page, status) => {
  await page.evaluate(async (wanted) => {
    const editor = wp.data.dispatch('core/editor');
    await editor.editPost({ title: 'Results', status: wanted });
    await editor.savePost();
  }, status);
  for (let tries = 0; tries < 100; tries += 1) {
    const state = await page.evaluate(() => {
      const editor = wp.data.select('core/editor');
      return {
        saving: editor.isSavingPost(),
        failed: editor.didPostSaveRequestFail(),
        id: editor.getCurrentPostId(),
      };
    });
    if (!state.saving) {
      if (state.failed) throw new Error('the post was not saved');
      return state.id;
    }
    await wait(100);
  }
  throw new Error('the post is still being saved');
};
