import { createReadStream, fstatSync, statSync, type BigIntStats } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** The name of an input in messages and outputs; `-` is standard input. */
export const nameOf = (input: string): string => (input === '-' ? 'standard-input.html' : input);

/** The result of a file system query; undefined if it fails, since reading or writing the file will report why. */
export const attempt = <Result>(query: () => Result): Result | undefined => {
  try {
    return query();
  } catch {
    return undefined;
  }
};

/** The identity of a file, which may have several names. */
export const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** The names of all inputs that are files, by identity. */
export const identifyInputs = (
  inputs: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const input of inputs) {
    const options = { bigint: true } as const;
    const found = attempt(() => (input === '-' ? fstatSync(0, options) : statSync(input, options)));
    if (!found?.isFile()) continue;
    const id = identityOf(found);
    names.set(id, [...(names.get(id) ?? []), nameOf(input)]);
  }
  return names;
};

const maxMegabytes = 64;

/** Reads no more than the maximum document size, since a device such as `/dev/zero` has no end. */
async function* limited(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxMegabytes * 2 ** 20) throw new Error(`is larger than ${maxMegabytes} MB`);
    yield part;
  }
}

/** Reads a whole input. */
export const readInput = (input: string): Promise<Buffer> =>
  buffer(limited(input === '-' ? process.stdin : createReadStream(input)));
