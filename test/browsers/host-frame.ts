/** One figure of each kind, as an editor would paste them, and two as plain markup. */
export const figuresMarkup = `
  <metro-stat-tile value="141" label="members" theme="sustainability" note="**44** more" href="/members"></metro-stat-tile>
  <metro-funding-shift-bar label="Funding" shares="Fees: 36 to 52; Grants: 64 to 48"></metro-funding-shift-bar>
  <metro-gender-split label="interns" women="12" men="7"></metro-gender-split>
  <metro-theme-badge theme="sustainability"></metro-theme-badge>
  <p data-metro="theme-badge" data-theme="social-cohesion">Social cohesion</p>
  <blockquote><p>141 members</p><p><a href="${location.origin}/figure.html#metro-stat-tile/value=141/label=members">See</a></p></blockquote>`;

/** What the tag of the script says for all of them to be drawn. */
export const upgradeRules = `data-figures="${location.origin}/figure.html" data-upgrade="links blocks"`;

/** What `figuresMarkup` becomes. */
export const figuresCount = 6;

/** The addresses of the library, as a classic script and as a module. */
export const classic = new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url).href;
export const module = new URL('../../../dist/metropolis-widgets.js', import.meta.url).href;

/** Opens a page in a frame of this one, and waits until it has loaded. */
export const openFrame = async (page: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  return frame;
};
