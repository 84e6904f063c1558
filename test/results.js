const marks = new Map([
  [true, '  ok '],
  [false, 'FAIL '],
  [undefined, '  !! '],
]);

const count = (results, wanted) => results.filter(({ passed }) => passed === wanted).length;

/**
 * What is printed of checks; one that could not run has neither passed nor failed.
 * @param {readonly { name: string; passed: boolean | undefined }[]} results
 */
export const reportOf = (results) =>
  [
    ...results.map(({ name, passed }) => `${marks.get(passed)} ${name}`),
    `${count(results, true)} passed, ${count(results, false)} failed, ${count(results, undefined)} skipped`,
  ].join('\n');

/**
 * The exit code of a run: in CI, where the environment says `CI`, all must have run.
 * @param {readonly { name: string; passed: boolean | undefined }[]} results
 * @param {string | undefined} ci
 */
export const exitCodeOf = (results, ci) => {
  const isCI = Boolean(ci) && ci !== 'false' && ci !== '0';
  const isRight = ({ passed }) => passed || (passed === undefined && !isCI);
  return results.every(isRight) && count(results, true) ? 0 : 1;
};
