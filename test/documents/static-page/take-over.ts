/** What happens in a page while the script takes its figures over. Each function runs in the page and needs nothing else. */

/** What was seen of a page's figures. */
export interface Seen {
  /** What they showed in each frame that was painted, and whether the script had run. */
  readonly frames: readonly (readonly [shown: string, taken: boolean])[];
  /** How often each was drawn by the script. */
  readonly drawings: readonly number[];
}

/** Notes from now on what the figures show in every frame, and how often each is drawn anew. */
export const watch = (): void => {
  const figures = [...document.querySelectorAll('.figures > *')];
  const frames: [string, boolean][] = [];
  const drawings = figures.map(() => 0);
  for (const [index, { shadowRoot }] of figures.entries())
    if (shadowRoot)
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        const drawn = added.filter((node) => node instanceof Element && node.matches('.figure'));
        drawings[index] = (drawings[index] ?? 0) + drawn.length;
      }).observe(shadowRoot, { childList: true });
  const note = () => {
    const shown = figures.map((figure) => {
      const { x, y, width, height } = figure.getBoundingClientRect();
      const drawn = [...(figure.shadowRoot?.querySelectorAll('.figure') ?? [])];
      return [x, y, width, height, ...drawn.map((each) => each.textContent.replace(/\s/g, ''))];
    });
    frames.push([JSON.stringify(shown), Boolean(customElements.get('metro-stat-tile'))]);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  Object.assign(globalThis, { seen: { frames, drawings } });
};

/** Whether every figure has been drawn by the script, and is seen once. */
export const areTaken = (): boolean =>
  [...document.querySelectorAll('.figures > *')].every(({ shadowRoot }) => {
    const drawn = [...(shadowRoot?.querySelectorAll('.figure') ?? [])];
    const seen = drawn.filter((each) => each.getClientRects().length);
    return shadowRoot?.adoptedStyleSheets.length && seen.length === 1;
  });

/** How far what a page showed has moved in all, by Chromium's own account. */
export const layoutShift = (): Promise<number> =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
