/**
 * Every element has what all of them share. The analyzer cannot see that through the function that makes their classes, and
 * it names source files where the package has modules.
 */
const shared = {
  name: 'shared',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const base = declarations.find(({ name }) => name === 'FigureElement');
    for (const element of declarations.filter(({ tagName }) => tagName)) {
      for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
        element[list] = [...(element[list] ?? []), ...(base[list] ?? [])].filter(
          ({ privacy, kind }) => privacy !== 'private' && kind !== 'method',
        );
      element.superclass = { name: 'HTMLElement' };
    }
    manifest.modules = manifest.modules.filter(({ path }) => /\/element\.ts$/.test(path));
    const text = JSON.stringify(manifest).replaceAll(/\bsrc\/([\w/-]+)\.ts/g, 'dist/$1.js');
    Object.assign(manifest, JSON.parse(text));
  },
};

export default {
  packagejson: false,
  globs: ['src/*/element.ts', 'src/element/figure-element.ts'],
  plugins: [shared],
};
