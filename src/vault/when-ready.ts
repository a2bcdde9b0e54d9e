import type { InterviewIndex } from './interview-index';

/** Resolves once all notes have been read: at the start, whoever asks from outside may be faster. */
export function whenReady(index: Pick<InterviewIndex, 'ready' | 'onChange'>): Promise<void> {
  return new Promise((resolve) => {
    if (index.ready) return resolve();
    const end = index.onChange(() => {
      if (!index.ready) return;
      end();
      resolve();
    });
  });
}
