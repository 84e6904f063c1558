import type { GroupWords } from './language.js';

/** The words for a group in languages that put "of" after shares and whole millions: "43 % de femmes". */
export const people = (one: string, other: string, of = 'de '): GroupWords => {
  const share = `# ${of}${other}`;
  return { count: { one: `# ${one}`, other: `# ${other}`, many: share }, share };
};
