import type { InterviewIndex } from './interview-index';

/**
 * Resolves once all notes have been read: at the start, whoever asks from outside may be faster, and Obsidian may have yet to parse
 * some.
 */
export function whenReady(index: Pick<InterviewIndex, 'complete' | 'onChange'>): Promise<void> {
  return new Promise((resolve) => {
    if (index.complete) return resolve();
    const end = index.onChange(() => {
      if (!index.complete) return;
      end();
      resolve();
    });
  });
}
