import { register } from 'node:module';
import { configureGlobal } from 'fast-check';

/** Tests written for Node's runner run in Mocha, which keeps the modules loaded from one mutant to the next: a mutant takes milliseconds. */
const tests = `
  export const describe = (title, run) => globalThis.describe(title, () => void run());
  export const test = (title, run) => globalThis.it(title, () => run());
  export const before = (run) => globalThis.before(() => run());
  export const after = (run) => globalThis.after(() => run());
`;

const hooks = `
  const url = ${JSON.stringify(`data:text/javascript,${encodeURIComponent(tests)}`)};
  export const resolve = (name, context, next) =>
    name === 'node:test' ? { url, shortCircuit: true } : next(name, context);
`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);

/** Properties are looked at for a moment, always with the same values, so that a result can be had again. */
configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 50 });
