/**
 * Figures bind text, templates, lists of them and attributes. What Lit holds besides is taken out of the ready-made script,
 * for every page that loads it; a text that is not found stops the build, so that a new version of Lit is looked at. The
 * package's modules use Lit whole.
 */
const unused = [
  // Warnings for authors of templates, hooks of frameworks and polyfills.
  ['DEV_MODE = true', 'DEV_MODE = false'],
  ['ENABLE_EXTRA_SECURITY_HOOKS = true', 'ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['ENABLE_SHADYDOM_NOPATCH = true', 'ENABLE_SHADYDOM_NOPATCH = false'],
  // Twice, since some stand within others.
  [/\bwrap\(([^()]+)\)/g, '$1'],
  [/\bwrap\(([^()]+)\)/g, '$1'],
  ['polyfillSupport?.(Template, ChildPart);', ''],
  [/\(global\.litHtmlVersions \?\?= \[\]\)\.push\(.*/, ''],
  // This tells templates from data that pose as one. Our data are strings: readers make them of attributes.
  ["!isArray(tsa) || !tsa.hasOwnProperty('raw')", 'false'],

  // Bindings of properties, events, whole elements, and within comments, scripts and text areas.
  [/const m = \/\(\[.+/, ''],
  ['name: m[2]', 'name: realName'],
  [/ctor: m\[1\][^,]*,/, ''],
  ['new templatePart.ctor(', 'new AttributePart('],
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
  ['if (part !== undefined)', 'if (true)'],

  // Names of tags that are bound, values in single quotes, a slash at the end of a tag.
  [/textEndRegex = .*/, 'textEndRegex = /<()(\\/?[a-zA-Z][^>\\s]*)/g;'],
  ['match[DYNAMIC_TAG_NAME] !== undefined', 'false'],
  [
    /match\[QUOTE_CHAR\] === '"'\s*\? doubleQuoteAttrEndRegex\s*: singleQuoteAttrEndRegex/,
    'doubleQuoteAttrEndRegex',
  ],
  [/\|\|\s*regex === singleQuoteAttrEndRegex/, ''],
  [/const end = .*/, ''],
  [/marker \+\s*end/, 'marker'],
  ['s + marker + (attrNameEndIndex === -2 ? i : end)', 's + marker'],

  // Attributes of which only a part is bound.
  [/if \(part\.strings !== undefined\) \{[^]*?\}\s*else \{([^]*?)\}/, '$1'],
  [/if \(strings\.length > 2 [^]*?\}\s*else \{[^]*?\}/, ''],
  ['strings === undefined', 'true'],
  ['change && !noCommit', 'change'],
  ['const statics = value.split(marker);', ''],
  ['const value = node.getAttribute(name);', ''],
  ['strings: statics,', ''],
  ['templatePart.strings, ', ''],
  [
    'constructor(element, name, strings, parent, options) {\n        this.type',
    'constructor(element, name, parent) {\n        this.type',
  ],

  // Directives, and what tells them that a part has left the page.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
  [/ && value !== noChange/g, ''],
  ['v === noChange', 'false'],
  [/!isPrimitive\((value|v)\) \|\|/g, ''],
  [/get (_\$isConnected|startNode|endNode|tagName)\(\) \{[^}]*\}/g, ''],
  ['get parentNode() {\n        return this._$parent.parentNode;\n    }', ''],
  [/get parentNode\(\) \{[^]*?return parentNode;\s*\}/, ''],
  [/setConnected\(isConnected\) \{[^]*?\n {4}\}/, ''],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  [/this\._\$disconnectableChildren = undefined;/g, ''],

  // Options, MathML, compiled templates, nodes, and iterables that are not arrays.
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  ['options ?? {}', 'undefined'],
  [/this\.(options = options|type = CHILD_PART|type = ATTRIBUTE_PART);/g, ''],
  [/this\.options\b/g, 'undefined'],
  ['options?.creationScope ?? d', 'd'],
  [/type === MATHML_RESULT \?/g, 'false ?'],
  ['|| type === MATHML_RESULT', ''],
  [/typeof type === 'number'\s*\? (this\._\$getTemplate\(result\))\s*:[^;]*;/, '$1;'],
  ['value.nodeType !== undefined', 'false'],
  ['isIterable(value)', 'true'],

  // What a part stands in: only what is taken out above asks for it.
  [/this\._\$parent = parent;/g, ''],
  ['constructor(template, parent)', 'constructor(template)'],
  ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
  ['constructor(startNode, endNode, parent, options)', 'constructor(startNode, endNode)'],
  ['new ChildPart(node, node.nextSibling, this, options)', 'new ChildPart(node, node.nextSibling)'],
  ['(createMarker()), this, undefined)', '(createMarker()))'],
  ['endNode, undefined, undefined)', 'endNode)'],
  ['constructor(element, name, parent)', 'constructor(element, name)'],
  ['templatePart.name, this, options', 'templatePart.name'],
  ['_clone(options)', '_clone()'],
  ['_clone(undefined)', '_clone()'],
  ['(value, directiveParent = this)', '(value)'],
  ['(value, directiveParent = this, valueIndex, noCommit)', '(value)'],
  [': type }, options)', ': type })'],
  ['createElement(html, options)', 'createElement(html)'],
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
