import { inflateSync } from 'node:zlib';

/** The colours that are filled on each page of a PDF as Chromium writes it. */
export const coloursPrinted = (file: Uint8Array): readonly ReadonlySet<string>[] => {
  const pdf = Buffer.from(file).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g)].map(([, id = '']) => {
    const [, stream = ''] =
      new RegExp(`\\n${id} 0 obj\\n[^]*?stream\\n([^]*?)\\nendstream`).exec(pdf) ?? [];
    const drawing = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    return new Set(
      [...drawing.matchAll(/(\S+) (\S+) (\S+) rg/g)].map(([, ...channels]) =>
        channels.map((channel) => Math.round(Number(channel) * 255)).join(', '),
      ),
    );
  });
};
