import type { WriteStream } from 'node:tty';

/** How often a line of progress is drawn (ms): often enough to see that it lives. */
const NOTES_PER_UPDATE = 100;

export interface Progress {
  readonly report: (read: number, all: number) => void;
  readonly clear: () => void;
}

/** Says on a terminal how many notes are read; into a pipe or a file it says nothing. */
export function progressOn(stream: WriteStream): Progress {
  if (stream.isTTY !== true) return { report: () => {}, clear: () => {} };
  let drawn = Date.now();
  return {
    report(read, all) {
      if (Date.now() - drawn < NOTES_PER_UPDATE) return;
      drawn = Date.now();
      stream.write(`\r\u001B[KReading notes: ${read} of ${all}`);
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}
