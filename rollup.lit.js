/**
 * Figures bind text, templates, lists of them and attributes. What Lit holds besides (properties, events, directives,
 * comments, MathML, polyfills) is taken out of the ready-made script, for every page that loads it; a text that is not found
 * stops the build, so that a new version of Lit is looked at. The package's modules use Lit whole.
 */
const unused = [
  ['DEV_MODE = true', 'DEV_MODE = false'],
  ['ENABLE_EXTRA_SECURITY_HOOKS = true', 'ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['ENABLE_SHADYDOM_NOPATCH = true', 'ENABLE_SHADYDOM_NOPATCH = false'],
  [/const m = \/\(\[.+/, 'const m = [];'],
  ['name: m[2]', 'name: realName'],
  [/ctor: m\[1\][^,]*/, 'ctor: AttributePart'],
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ELEMENT_PART', 'false'],
  ['rawTextElement.test(match[TAG_NAME])', 'false'],
  ['rawTextElement.test(node.tagName)', 'false'],
  ["match[COMMENT_START] === '!--'", 'false'],
  ['match[COMMENT_START] !== undefined', 'false'],
  ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
  ['rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
  ['rawTextEndRegex = undefined;', ''],
  ['let rawTextEndRegex;', ''],
  [/while \(\(i = node\.data\.indexOf\(marker, i \+ 1\)\) !== -1\)/, 'while (false)'],
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
  [/type === MATHML_RESULT \?/g, 'false ?'],
  ['|| type === MATHML_RESULT', ''],
  ['polyfillSupport?.(Template, ChildPart);', ''],
  ['value.nodeType !== undefined', 'false'],
];

/** Takes out of Lit what no template of ours uses. */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    if (!/lit-html[/\\]development[/\\]lit-html\.js$/.test(id)) return null;
    return {
      code: unused.reduce((lit, [text, instead]) => {
        const leaner = lit.replace(text, instead);
        if (leaner === lit) this.error(`Lit has changed: no ${text}`);
        return leaner;
      }, code),
      map: null,
    };
  },
};
