import { expect } from '@open-wc/testing';

/** A page that allows a script of its own and nothing else, under Trusted Types, reporting what it blocks. */
const page = (script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin} 'nonce-test'; style-src 'none'; require-trusted-types-for 'script'">
    <script nonce="test">
      parent.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => parent.violations.push(violatedDirective + ' ' + blockedURI));
    </script>
    <script src="${script}"></script>
  </head>
  <body>
    <metro-stat-tile value="141" label="members" theme="sustainability" note="**44** more"></metro-stat-tile>
    <metro-funding-shift-bar label="Funding" shares="Fees: 36 to 52; Grants: 64 to 48"></metro-funding-shift-bar>
    <metro-gender-split label="interns" women="12" men="7"></metro-gender-split>
    <metro-theme-badge theme="sustainability"></metro-theme-badge>
  </body>
</html>`;

it('under a strict policy everything is drawn, and nothing is reported', async () => {
  const script = new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url).href;
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.srcdoc = page(script);
  document.body.append(frame);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const figures = [...(frame.contentDocument?.querySelectorAll('body > *') ?? [])];
  expect(figures).to.have.lengthOf(4);
  for (const figure of figures) {
    const drawn = figure.shadowRoot?.querySelector('[part="figure"]');
    expect(
      drawn && frame.contentWindow?.getComputedStyle(drawn).display,
      figure.localName,
    ).to.equal('inline-grid');
  }
  const { violations } = window as unknown as { violations: string[] };
  expect(violations).to.deep.equal([]);
});
