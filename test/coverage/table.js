import { dirname, relative } from 'node:path';

const kinds = ['lines', 'branches'];

/** What the whole must reach, and what a file is listed under, in per cent. */
const least = { whole: 95, file: 90 };

const shareOf = (files, kind) => {
  const sum = (of) => files.reduce((all, file) => all + file[kind][of], 0);
  return sum('total') ? (sum('covered') / sum('total')) * 100 : 100;
};

const row = (name, files) =>
  `${name.padEnd(40)}${kinds.map((kind) => shareOf(files, kind).toFixed(1).padStart(10)).join('')}`;

const isUnder = (files, share) => kinds.some((kind) => shareOf(files, kind) < share);

/** A summary of coverage as a table by room, with the files that have too little; and whether the whole has enough. */
export const tableOf = ({ total: whole, ...summary }) => {
  const files = Object.entries(summary).map(([path, file]) => {
    const name = relative('dist', path);
    return { ...file, name, room: name.includes('/') ? dirname(name).split('/')[0] : 'entries' };
  });
  const rooms = [...new Set(files.map(({ room }) => room))].sort();
  const low = files.filter((file) => isUnder([file], least.file));
  const table = [
    `${'room'.padEnd(40)}${kinds.map((kind) => `${kind} %`.padStart(10)).join('')}`,
    ...rooms.map((room) =>
      row(
        room,
        files.filter((file) => file.room === room),
      ),
    ),
    row('all', [whole]),
    ...(low.length ? [`\nfiles under ${least.file} %`] : []),
    ...low.map((file) => row(file.name, [file])),
  ].join('\n');
  return { table, enough: !isUnder([whole], least.whole) };
};
