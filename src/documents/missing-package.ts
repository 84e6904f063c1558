/** Explains that an optional dependency is not installed; rethrows every other error. */
export const explainMissingPackage = (error: unknown): never => {
  const [, name] =
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
      ? (/^Cannot find package '([^']+)'/.exec(error.message) ?? [])
      : [];
  if (!name) throw error;
  const message = `metropolis-widgets draws documents with the package ${name}, which is not installed: npm install ${name}`;
  throw new Error(message, { cause: error });
};
