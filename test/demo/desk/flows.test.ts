import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { pathOf } from '../../browsers/engines.js';
import type { startServer as StartServer } from '../../../demo/local-server.js';
import { cut, differentPixels } from './compare-pictures.js';
import { Person } from './person.js';

/** Another site, with one page of which the test writes the body. */
const startElsewhere = async () => {
  const elsewhere = { origin: '', body: '' };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title><body>${elsewhere.body}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  elsewhere.origin = `http://127.0.0.1:${address.port}/`;
  return Object.assign(elsewhere, { stop: () => server.close() });
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (person: Person, selector: string): Promise<Box> =>
  person.ask(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
  );

const download = async (folder: string, name: string): Promise<Buffer> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const content = await readFile(join(folder, name)).catch(() => Buffer.of());
    if (content.length) return content;
    await wait(50);
  }
  return assert.fail(`${name} is not there`);
};

for (const engine of ['chromium', 'firefox', 'webkit'] as const)
  describe(`a person in ${engine}`, { skip: !pathOf(engine) && `${engine} is missing` }, () => {
    let desk: Awaited<ReturnType<typeof StartServer>>;
    let elsewhere: Awaited<ReturnType<typeof startElsewhere>>;
    let folder = '';
    let person: Person;

    before(async () => {
      const source = new URL('../../../../demo/local-server.js', import.meta.url);
      const { startServer } = (await import(source.href)) as { startServer: typeof StartServer };
      desk = await startServer();
      elsewhere = await startElsewhere();
      folder = await mkdtemp(join(tmpdir(), 'metropolis-widgets-flows-'));
      person = await Person.start(engine, folder);
    });
    after(async () => {
      await person.close();
      desk.stop();
      elsewhere.stop();
      await rm(folder, { recursive: true });
    });

    /** Plays a flow; what it has taken until something is in hand is printed, and may not be more than this. */
    const play = (
      name: string,
      most: Partial<Pick<Person, 'actions' | 'estimate'>>,
      flow: (inHand: () => void) => Promise<void>,
    ) =>
      test(name, async (context: TestContext) => {
        person.startOver();
        await flow(() => {
          const { actions, letters, seconds, estimate } = person;
          const told = `${actions} actions, ${letters} letters: ${estimate.toFixed(0)} s by hand, ${seconds.toFixed(1)} s by machine`;
          context.diagnostic(`${engine}: ${told}`);
          assert.ok(actions <= (most.actions ?? Infinity), told);
          assert.ok(estimate <= (most.estimate ?? Infinity), told);
        });
      });
    const open = async (address: string) => {
      await person.visit(`${desk.origin}/${address}`);
      await person.until(`document.querySelector('h1')`);
    };
    /** Pastes into an empty page of another site, as plain text. */
    const pasteElsewhere = async (): Promise<string> => {
      elsewhere.body = '<textarea autofocus></textarea>';
      await person.visit(elsewhere.origin);
      await person.click('textarea');
      await person.paste();
      await person.until(`document.querySelector('textarea').value`);
      return person.ask(`document.querySelector('textarea').value`);
    };

    /** Pastes the code of the composed figure into an empty page, where it shows the same, pixel for pixel. */
    const seeElsewhere = async (expected: RegExp) => {
      const figure = '#preview > *';
      await person.until(`document.querySelector('${figure}').shadowRoot.textContent`);
      // What sticks is drawn in a layer of its own, which rounds parts of pixels in its own way.
      await person.ask(`document.querySelector('.stage').style.position = 'static'`);
      await person.ask('scrollTo(0, 0)');
      const box = await boxOf(person, figure);
      const here = cut(await person.picture(), box);
      const code = await pasteElsewhere();
      assert.match(code, expected);
      elsewhere.body = `<style>body { margin: ${box.y}px 0 0 ${box.x}px } div { width: ${box.width}px }</style><div>${code}</div>`;
      await person.visit(elsewhere.origin);
      await person.until(`document.querySelector('div > :last-child').shadowRoot?.textContent`);
      assert.deepEqual(await boxOf(person, 'div > :last-child'), box);
      assert.equal(differentPixels(here, cut(await person.picture(), box)), 0);
    };

    play(
      'makes a figure of a sentence by keyboard, and sees it again elsewhere',
      { estimate: 60 },
      async (inHand) => {
        await open('composer.html?lang=en');
        await person.tabTo('#sentence');
        await person.write('More than 5,850 people at our events');
        await person.press('Enter');
        await person.until(`document.activeElement.closest('[data-form="page"]')`);
        await person.press('Enter');
        await person.see('.feedback', /Copied/);
        inHand();

        await seeElsewhere(
          /^<script type="module" src="http[^"]*\/metropolis-widgets-[\d.]+\.js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>\n<metro-stat-tile value="5850" label="people at our events" qualifier="more-than" lang="en">More than 5,850 people at our events<\/metro-stat-tile>$/,
        );
      },
    );
    // Of WebKitGTK, whose windows are slow to drive, one flow is played.
    if (engine === 'webkit') return;

    play('makes a figure field by field, by keyboard', { estimate: 60 }, async (inHand) => {
      await open('composer.html?lang=fr');
      await person.tabTo('[name=kind]');
      await person.press('ArrowRight');
      await person.press('ArrowRight');
      for (const [field, text] of [
        ['label', 'professionnels'],
        ['women', '10'],
        ['men', '7'],
      ] as const) {
        await person.tabTo(`#${field}`);
        await person.write(text);
      }
      await person.press('Enter');
      await person.until(`document.activeElement.closest('[data-form="page"]')`);
      await person.press('Enter');
      await person.see('.feedback', /Copié/);
      inHand();
      await seeElsewhere(
        /<metro-gender-split label="professionnels" women="10" men="7" lang="fr">17 professionnels.: 10 femmes et 7 hommes<\/metro-gender-split>$/,
      );
    });

    play(
      'takes a published result for a web page and for WordPress',
      { actions: 3 },
      async (inHand) => {
        await open('?lang=fr');
        await person.click('#event-participants button');
        await person.click('dialog [data-form="page"] button');
        await person.see('dialog .feedback', /Copié/);
        inHand();
        await person.click('dialog [data-form="wordpress"] button');
        await person.see('dialog [data-form="wordpress"] .feedback', /Copié/);
        assert.match(
          await pasteElsewhere(),
          /^<!-- wp:quote -->\n<blockquote class="wp-block-quote">.*Plus de 5.850 personnes.*<!-- \/wp:quote -->$/s,
        );
      },
    );

    play('writes a newsletter by keyboard alone, which a mail parser opens', {}, async (inHand) => {
      await open('newsletter.html?lang=en');
      await person.tabTo('#title');
      await person.write('Results of 2026');
      await person.tabTo('#add-figure');
      await person.press('Enter');
      await person.tabTo('#add-text');
      await person.press('Enter');
      await person.until(`document.querySelector('.rich[data-ready]')`);
      await person.until(`document.activeElement.matches('.rich')`);
      await person.write('Dear members');
      // Up, above the figure.
      await person.tabTo('.parts > li:nth-child(2) > .buttons button');
      await person.press('Enter');
      await person.see('[role=status]', /Moved to place 1/);
      await person.tabTo('#take-eml');
      await person.press('Enter');
      const mail = await simpleParser(await download(folder, 'newsletter.eml'));
      inHand();
      assert.equal(mail.subject, 'Results of 2026');
      assert.match(mail.text ?? '', /Dear members\s+1 General Assembly meeting/);
      assert.match(String(mail.html), /<p>Dear members<\/p>.*General Assembly/s);
    });
  });
