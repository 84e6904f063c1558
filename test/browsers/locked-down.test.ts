import { expect } from '@open-wc/testing';
import { tags } from '#dist/i18n/tags.js';
import { classic, figuresCount, figuresMarkup, openFrame, upgradeRules } from './host-frame.js';

/** What a page could keep of its visitor, or send to somebody, with the object that it is a property of. */
const traps = {
  'Document.prototype': ['cookie'],
  'Navigator.prototype': 'sendBeacon serviceWorker geolocation clipboard userAgent'.split(' '),
  window:
    'localStorage sessionStorage indexedDB caches cookieStore BroadcastChannel fetch XMLHttpRequest WebSocket EventSource Worker Image'.split(
      ' ',
    ),
};

/** What a page tells of itself once it has loaded. */
interface Report {
  readonly drawn: readonly string[];
  readonly blocked: readonly string[];
  readonly errors: readonly string[];
  readonly touched: readonly string[];
  readonly requested: readonly string[];
}

/** Runs in the page: sets the traps, and reports when all is done. It must stand alone, since its text is sent. */
const watch = (owners: typeof traps, tags: readonly string[]) => {
  const objectOf = (path: string) =>
    path.split('.').reduce<object>((object, key) => Reflect.get(object, key) as object, window);
  const blocked: string[] = [];
  const errors: string[] = [];
  const touched: string[] = [];
  for (const [owner, names] of Object.entries(owners))
    for (const name of names)
      Object.defineProperty(objectOf(owner), name, {
        get: () => void touched.push(name),
        set: () => {
          touched.push(name);
        },
      });
  addEventListener('securitypolicyviolation', (event) =>
    blocked.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  addEventListener('error', ({ message }) => errors.push(message), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('load', () =>
    setTimeout(() => {
      const drawn = Array.from(document.querySelectorAll(tags.join()), ({ shadowRoot }) => {
        const figure = shadowRoot?.querySelector('[part="figure"]');
        return figure ? getComputedStyle(figure).position : 'nothing';
      });
      const requested = performance.getEntriesByType('resource').map(({ name }) => name);
      const report: Report = { drawn, blocked, errors, touched, requested };
      parent.postMessage(report, '*');
    }, 100),
  );
};

/** Opens such a page, with a script of the page's own before the library. */
const report = async (policy: string, sandbox?: string, own = ''): Promise<Report> => {
  const told = new Promise<Report>((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<Report>) => resolve(data), { once: true });
  });
  await openFrame(
    `<!doctype html>
    <html lang="en">
      <head>
        ${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}
        <script nonce="test">(${watch.toString()})(${JSON.stringify([traps, tags]).slice(1, -1)});${own}</script>
        <script src="${classic}" ${upgradeRules}></script>
      </head>
      <body>${figuresMarkup}</body>
    </html>`,
    sandbox,
  );
  return told;
};

/** A document in a frame has no address of its own: the site is named in place of 'self', and the test's script allowed. */
const strict = `default-src 'none'; script-src ${location.origin} 'nonce-test'; style-src 'none'; require-trusted-types-for 'script'`;

const hosts: Readonly<Record<string, readonly [policy: string, sandbox?: string]>> = {
  'without a policy': [''],
  'under a strict policy': [strict],
  "under a strict policy that names Lit's": [
    `${strict}; trusted-types lit-html 'allow-duplicates'`,
  ],
  'in a sandbox of an origin of its own': ['', 'allow-scripts'],
  'in a sandbox under a strict policy': [strict, 'allow-scripts'],
};

afterEach(() => document.body.replaceChildren());

for (const [where, [policy, sandbox]] of Object.entries(hosts))
  it(`${where} everything is drawn; nothing is blocked, touched or requested`, async () => {
    const { requested, ...others } = await report(policy, sandbox);
    // WebKit lists no request at all in a sandbox.
    expect(requested.filter((address) => address !== classic)).to.deep.equal([]);
    expect(others).to.deep.equal({
      drawn: Array(figuresCount).fill('relative'),
      blocked: [],
      errors: [],
      touched: [],
    });
  });

it('whatever is touched, requested, blocked or wrong would be seen', async () => {
  const names = Object.values(traps).flat();
  const image = `${location.origin}/docs/screenshots/readme.png`;
  const own = `for (const name of ${JSON.stringify(names)}) [document, window, navigator].map((owner) => owner[name]);
    document.createElement('img').src = '${image}';
    setTimeout(() => { throw Error() });`;
  const { touched, requested, errors } = await report('', undefined, own);
  expect(touched).to.deep.equal(names);
  expect(requested).to.include(image);
  expect(errors).to.have.lengthOf(1);
  const { blocked } = await report(strict, undefined, own);
  expect(blocked.join()).to.include(`img-src ${image}`);
});
