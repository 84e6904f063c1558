import { figures } from '../../dist/figures.js';
import { loadDefaultFonts } from '../../dist/picture/default-fonts.js';
import { drawImage, toPng } from '../../dist/documents/image.js';
import { sizes } from '../../dist/picture/size.js';
import { attributesOf, others, results } from '../../build/demo/examples.js';

/** How many pictures are drawn a second, over all examples: read, laid out, written. Run after `npm run build`. */
const fonts = await loadDefaultFonts();
const examples = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));

const draw = (example, size) => {
  const { outputs } = figures[example.figure].render(attributesOf(example, 'fr'), 'fr');
  return drawImage(outputs, { size, fonts });
};

for (const size of Object.keys(sizes)) {
  for (const example of examples) draw(example, size);
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < 2000; count += 1)
    draw(examples[count % examples.length], size);
  const perSecond = (count / (performance.now() - start)) * 1000;
  const { svg, pixels } = draw(examples[0], size);
  const before = performance.now();
  for (let times = 0; times < 5; times += 1) await toPng(svg, pixels);
  const png = (performance.now() - before) / 5;
  console.log(`${size}: ${Math.round(perSecond)} SVGs a second, ${Math.round(png)} ms a PNG`);
}
