import { describeFinding, toPage } from 'metropolis-widgets/documents';
import { figures } from 'metropolis-widgets/figures';

// On one line, since a blank one would end the element in Markdown.
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
const onOneLine = (text) => text.trim().replaceAll(/\s*\n\s*/g, ' ');

/** Template languages without hyphens in names have underscores. */
const underscored = (name) => name.replaceAll('-', '_');

/** A figure as an element with its sentence inside: only what it reads is passed on; what is empty is left out. */
const elementOf = ({ tag, attributes }, sentence, given = {}) => {
  const written = attributes
    .map((name) => [name, `${given[name] ?? given[underscored(name)] ?? ''}`])
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${written.join('')}>${onOneLine(sentence)}</${tag}>`;
};

/**
 * Gives all templates of a site one shortcode per figure, and draws the figures of its pages as they are built. The options are
 * those of `toPage`.
 */
export default function metropolisWidgets(eleventyConfig, options) {
  for (const figure of Object.values(figures))
    eleventyConfig.addPairedShortcode(underscored(figure.tag), (sentence, given) =>
      elementOf(figure, sentence, given),
    );

  eleventyConfig.addTransform('metropolis-widgets', function (content) {
    if (!`${this.page.outputPath}`.endsWith('.html')) return content;
    const { html, findings } = toPage(content, options);
    for (const finding of findings)
      console.warn(`${this.page.inputPath}: ${describeFinding(finding)}`);
    return html;
  });
}
