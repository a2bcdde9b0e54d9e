import type { App as MockApp } from 'obsidian-test-mocks/obsidian';

/** Has reading a file take a turn of the event loop, as a disk does. */
export function installDisk({ vault }: MockApp): void {
  for (const method of ['read', 'cachedRead'] as const) {
    const read = vault[method].bind(vault);
    Reflect.set(vault, method, async (file: Parameters<typeof read>[0]) => {
      await turn();
      return read(file);
    });
  }
}

/** A timer would wait for at least four milliseconds. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
