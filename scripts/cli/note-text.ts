import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Larger than almost every note. All notes share one buffer, because most of the time goes into the overhead of each file. */
const buffer = Buffer.allocUnsafe(64 * 1024);

/** A file's text, byte-order mark included. Throws if the file cannot be read. */
export function readText(path: string): string {
  const file = openSync(path, 'r');
  try {
    const length = fillBuffer(file);
    return length < buffer.length ? buffer.toString('utf8', 0, length) : readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** Reads from the start of the file until the buffer is full or the file ends; the file stays at its start. */
function fillBuffer(file: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}
