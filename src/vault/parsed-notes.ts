import type { App } from 'obsidian';
import { guessSettings, type Guess } from '../domain/overview/guess';
import { knownApplication, type KnownApplication } from '../domain/import/existing';
import type { ReadingSettings } from '../domain/note/settings';
import { tagsOf } from './classify';
import type { NoteFile } from '../domain/note/identify';

/** What the vault's own notes suggest for the settings. */
export function guessFromVault(app: App, settings: ReadingSettings): Guess | null {
  return guessSettings(notesWithProperties(app), settings);
}

/** The applications that the vault's notes are about. */
export function knownApplications(app: App, settings: ReadingSettings): readonly KnownApplication[] {
  return notesWithProperties(app).flatMap((note) => knownApplication(note, settings) ?? []);
}

/** All notes that have properties, as Obsidian has parsed them; no file is read. */
function notesWithProperties({ vault, metadataCache }: App): readonly NoteFile[] {
  return vault.getMarkdownFiles().flatMap((file) => {
    const cache = metadataCache.getFileCache(file);
    return cache?.frontmatter ? [{ path: file.path, properties: cache.frontmatter, tags: tagsOf(cache) }] : [];
  });
}
