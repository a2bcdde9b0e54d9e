import type { App } from 'obsidian';
import { knownApplication, type KnownApplication } from '../domain/import/existing';
import type { FoldersWithout, NoteFile } from '../domain/note/identify';
import { withoutLoops } from '../domain/note/loops';
import type { ReadingSettings } from '../domain/note/settings';
import { guessSettings, type Guess } from '../domain/overview/guess';
import { tagsOf } from './classify';

/** What the vault's own notes suggest for the settings. */
export function guessFromVault(app: App, settings: ReadingSettings, folders: FoldersWithout): Guess | null {
  return guessSettings(allNotes(app), settings, folders);
}

/** The applications in the vault's notes. */
export function knownApplications(app: App, settings: ReadingSettings, folders: FoldersWithout): readonly KnownApplication[] {
  return allNotes(app).flatMap((note) => knownApplication(note, settings, folders) ?? []);
}

/** All notes as Obsidian has parsed them; no file is read. */
export function allNotes({ vault, metadataCache }: App): readonly NoteFile[] {
  return vault.getMarkdownFiles().map((file) => {
    const cache = metadataCache.getFileCache(file);
    return { path: file.path, properties: withoutLoops(cache?.frontmatter ?? {}).properties, tags: cache === null ? [] : tagsOf(cache) };
  });
}
