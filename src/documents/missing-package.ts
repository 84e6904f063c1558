/** Explains that an optional dependency is not installed; rethrows every other error. */
export const explainMissingPackage = (error: unknown): never => {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, name] = /^Cannot find package '([^']+)'/.exec(message) ?? [];
  if (code !== 'ERR_MODULE_NOT_FOUND' || !name) throw error;
  const said = `The package ${name} is missing, which metropolis-widgets needs outside of pages: npm install ${name}`;
  throw new Error(said, { cause: error });
};
