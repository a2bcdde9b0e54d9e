import type { InterviewIndex } from './interview-index';

/** Resolves once all notes have been read. A request from outside can come at the start, before Obsidian has parsed all notes. */
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
