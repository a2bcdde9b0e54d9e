import type { MarkdownPostProcessor } from 'obsidian';

/** What plugins do to each section of a note in reading view, in the order in which they asked for it. */
const processors = new Set<MarkdownPostProcessor>();

/** Adds the processor. As in Obsidian, sections that are shown already are not drawn again. @returns removes it */
export function addProcessor(processor: MarkdownPostProcessor): () => void {
  processors.add(processor);
  return () => processors.delete(processor);
}

export function allProcessors(): readonly MarkdownPostProcessor[] {
  return [...processors];
}
