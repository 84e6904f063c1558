/** The attribute of a property: `previous-label` for `previousLabel`. */
const attributeOf = (property) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Completes the analyzer's manifest: adds an attribute for each property, and replaces source paths by package modules. */
const elements = {
  name: 'elements',
  packageLinkPhase({ customElementsManifest: manifest }) {
    // The analyzer finds files in any order.
    manifest.modules = manifest.modules
      .filter(({ path }) => /\/element\.ts$/.test(path))
      .sort((a, b) => a.path.localeCompare(b.path));
    for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
      element.members = element.members.filter(
        ({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic,
      );
      element.attributes = [
        ...element.members
          .filter(({ readonly }) => !readonly)
          .map(({ name, ...rest }) => ({
            ...rest,
            kind: undefined,
            name: attributeOf(name),
            fieldName: name,
          })),
        ...element.attributes,
      ];
    }
    const text = JSON.stringify(manifest)
      .replaceAll(/\bsrc\/([\w/-]+)\.ts/g, 'dist/$1.js')
      .replaceAll('"/src/', '"dist/')
      .replaceAll('"AttributeValue"', '"string | number | null"')
      .replaceAll(/\\n\s+/g, ' ')
      .replaceAll('"| ', '"');
    Object.assign(manifest, JSON.parse(text));
  },
};

export default {
  packagejson: false,
  globs: ['src/*/element.ts', 'src/element/figure-element.ts'],
  plugins: [elements],
};
