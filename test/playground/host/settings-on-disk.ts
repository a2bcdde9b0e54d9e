import { realTimeout } from './clock';
import type { SettingsFile } from './plugins';

/** The plugin's `data.json`, on a disk that can be slow, full or broken. */
export class SettingsOnDisk implements SettingsFile {
  /** What stands in the file; null if there is none. */
  text: string | null = null;
  /** What the next reads and writes fail with; null if they do not. */
  failure: string | null = null;
  /** How long each write takes (ms). */
  delay = 0;
  /** Writes the text elsewhere too. */
  mirror: (text: string) => void = () => undefined;

  async read(): Promise<string | null> {
    await this.#wait(0);
    return this.text;
  }

  async write(text: string): Promise<void> {
    await this.#wait(this.delay);
    this.text = text;
    this.mirror(text);
  }

  /** Even a fast disk does not answer at once. */
  async #wait(delay: number): Promise<void> {
    await new Promise((resolve) => { realTimeout(resolve, delay); });
    if (this.failure !== null) throw new Error(this.failure);
  }
}
