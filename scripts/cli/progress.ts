import type { WriteStream } from 'node:tty';
import { programWords } from './words';

/** The time between two updates of the progress (ms). */
const UPDATE_INTERVAL = 100;

export interface Progress {
  readonly report: (read: number, all: number) => void;
  readonly clear: () => void;
}

/** Shows on a terminal how many notes have been read; does nothing in a pipe or a file. */
export function progressOn(stream: WriteStream): Progress {
  if (stream.isTTY !== true) return { report: () => {}, clear: () => {} };
  let lastUpdate = Date.now();
  return {
    report(read, all) {
      if (Date.now() - lastUpdate < UPDATE_INTERVAL) return;
      lastUpdate = Date.now();
      stream.write(`\r\u001B[K${programWords().reading(read, all)}`);
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}
