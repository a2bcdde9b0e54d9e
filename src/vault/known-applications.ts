import { getAllTags, type App } from 'obsidian';
import { knownApplication, type KnownApplication } from '../domain/import/existing';
import type { ReadingSettings } from '../domain/note/settings';

/** The applications that the vault's notes are about, by what Obsidian has parsed of them. */
export function knownApplications({ vault, metadataCache }: App, settings: ReadingSettings): readonly KnownApplication[] {
  return vault.getMarkdownFiles().flatMap((file) => {
    const cache = metadataCache.getFileCache(file);
    if (cache?.frontmatter === undefined) return [];
    const tags = getAllTags(cache)?.map((tag) => tag.replace(/^#/, '')) ?? [];
    return knownApplication({ path: file.path, properties: cache.frontmatter, tags }, settings) ?? [];
  });
}
