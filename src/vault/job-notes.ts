import { getAllTags, type App } from 'obsidian';
import { guessSettings, type Guess } from '../domain/check/guess';
import type { ReadingSettings } from '../domain/note/settings';

/** What the vault's own notes suggest for the settings, going by what Obsidian has parsed; no file is read. */
export function guessFromVault({ vault, metadataCache }: App, settings: ReadingSettings): Guess | null {
  const notes = vault.getMarkdownFiles().flatMap((file) => {
    const cache = metadataCache.getFileCache(file);
    if (!cache?.frontmatter) return [];
    return [{ path: file.path, properties: cache.frontmatter, tags: (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, '')) }];
  });
  return guessSettings(notes, settings);
}
