/** The form of the token editor, which its script fills: what may be set, figures that follow, and the CSS. */
export const tokenEditor = `<form class="tokens">
  <div class="fields">
    <label>Accent colour <input type="color" name="accent" value="#00599f" /></label>
    <label>Font
      <select name="font">
        <option value="">system-ui (the default)</option>
        <option>Georgia, serif</option>
        <option>Verdana, sans-serif</option>
        <option>ui-monospace, monospace</option>
      </select></label>
    <label>Colour scheme
      <select name="scheme">
        <option value="">light (the default)</option>
        <option>dark</option>
        <option>light dark</option>
      </select></label>
  </div>
  <div class="stage">
    <metro-stat-tile lang="en" value="5850" qualifier="more-than" label="people at our events">More than 5,850 people at our events</metro-stat-tile>
    <metro-gender-split lang="en" label="experts" women="43%" men="57%" total="750">750 experts: 43% women and 57% men</metro-gender-split>
  </div>
  <table class="contrast">
    <caption>Contrast on the figure's own background</caption>
    <thead><tr><th scope="col">what</th><th scope="col">drawn in</th><th scope="col">contrast</th><th scope="col">WCAG</th></tr></thead>
    <tbody>${['number', 'words', 'first group'].map((what) => `<tr><th scope="row">${what}</th><td>–</td><td>–</td><td>–</td></tr>`).join('')}</tbody>
  </table>
  <div class="code"><pre><code>:root {
  --metro-accent: #00599f;
}</code></pre><button type="button" class="copy" hidden>Copy</button></div>
</form>
<noscript><p>The editor needs JavaScript.</p></noscript>`;
