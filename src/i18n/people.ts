import type { GroupWords } from './language.js';

/** The words for people in languages that put "of" after a share and after whole millions: "43 % de femmes". */
export const people = (one: string, other: string, of = 'de '): GroupWords => {
  const share = `# ${of}${other}`;
  return { count: { one: `# ${one}`, other: `# ${other}`, many: share }, share };
};
