/** How long the window may be kept busy at a time (ms): half a frame. */
const MAX_SLICE = 8;

/**
 * Does the work for each item in turn, and yields to the event loop in between.
 * @param isCurrent asked after each pause: whether the work is still wanted
 * @returns whether it was done to the end
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, isCurrent: () => boolean): Promise<boolean> {
  let end = performance.now() + MAX_SLICE;
  for (const item of items) {
    if (performance.now() >= end) {
      await nextTask();
      if (!isCurrent()) return false;
      end = performance.now() + MAX_SLICE;
    }
    work(item);
  }
  return true;
}

/** Uses a message, because browsers delay timers by 4 ms, and by a second in a hidden window. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
