import { figures } from './dist/figures.js';
import { loadDefaultFonts } from './dist/picture/default-fonts.js';
import { drawImage } from './dist/documents/image.js';
import { attributesOf, others, results } from './build/demo/examples.js';
const fonts = await loadDefaultFonts();
const examples = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));
for (const size of ['column']) { const t=process.cpuUsage().user/1000; let n=0;
for (let i=0;i<(size==='card'?300:4000);i++){ const e=examples[i%examples.length]; const { outputs } = figures[e.figure].render(attributesOf(e, 'fr'), 'fr'); drawImage(outputs,{size,fonts}); n++;}
console.log(size, n/(process.cpuUsage().user/1000-t)*1000);}
