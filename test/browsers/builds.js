const all = ['build/test/browsers/**/*.test.js', 'build/test/filters/**/*.test.js'];

/**
 * What an engine draws, lays out, parses, exposes, formats or fires is tested in every engine. These tests are about what our
 * own code, or that of axe, makes of it, and run in Chromium alone; the others have a part of each that may differ there:
 * each hostile value and name once in `hostile-values`, roles, names and contrast in `accessibility` and `every-example`, and
 * 10,000 changes of one figure in `rough-handling`.
 */
const inChromiumAlone = ['accessibility-rules', 'every-hostile-value', 'many-figures'];

/** A part of `every-hostile-value`, for the engines that do not run that. */
const inOthers = ['hostile-values'];

/** The same files, less those that are for another engine. */
export const filesFor = (engine, files) => [
  ...files,
  ...(engine === 'chromium' ? inOthers : inChromiumAlone).map(
    (name) => `!build/test/browsers/${name}.test.js`,
  ),
];

/** What shows that a build is whole: the elements, and each figure. */
const elements = ['element', 'stat-tile', 'funding-shift-bar', 'gender-split', 'theme-badge'].map(
  (name) => `build/test/browsers/${name}.test.js`,
);

/** The builds of the library that a page can load, how it loads each, and the tests that run on it. */
export const builds = {
  module: { files: all, body: `import '/dist/metropolis-widgets.js';` },
  modules: { files: elements, body: `import '/dist/index.js';` },
  classic: {
    files: elements,
    body: `
      const script = document.createElement('script');
      const loaded = new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = reject;
      });
      script.src = '/dist/metropolis-widgets.classic.js';
      document.head.append(script);
      await loaded;`,
  },
};

/** Loads a build where a test imports the ready-made script, and notes in the page which was asked for. */
export const servedBuild = (name) => {
  const path = `/served-build/${name}.js`;
  const mark = `document.documentElement.dataset.build = '${name}';`;
  return {
    name: 'served-build',
    resolveImport: ({ source }) =>
      source === 'metropolis-widgets/metropolis-widgets.js' ? path : undefined,
    serve: (context) =>
      context.path === path ? { body: `${builds[name].body}\n${mark}`, type: 'js' } : undefined,
  };
};
