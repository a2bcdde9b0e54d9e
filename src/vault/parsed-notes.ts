import type { App } from 'obsidian';
import { knownApplication, type KnownApplication } from '../domain/import/existing';
import type { FoldersWithout, IdentifiedNote, NoteFile } from '../domain/note/identify';
import { withoutLoops } from '../domain/note/loops';
import type { ReadingSettings } from '../domain/note/settings';
import { guessSettings, type Guess } from '../domain/overview/guess';
import { withText } from '../domain/overview/near-misses';
import { attempt, withoutFailing } from '../domain/text/attempt';
import { findFrontMatter } from '../domain/text/front-matter';
import { tagsOf } from './classify';
import { savedText } from './note-text';

/** What the vault's own notes suggest for the settings. */
export function guessFromVault(app: App, settings: ReadingSettings, folders: FoldersWithout): Guess | null {
  return withoutFailing(allNotes(app), (notes) => guessSettings(notes, settings, folders));
}

/** The applications in the vault's notes. */
export function knownApplications(app: App, settings: ReadingSettings, folders: FoldersWithout): readonly KnownApplication[] {
  return withoutFailing(allNotes(app), (notes) => notes.flatMap((note) => knownApplication(note, settings, folders) ?? []));
}

/** The number of files that are read at a time. */
const BATCH_SIZE = 32;

/** Notes that do not count, each with what else its text shows of it. */
export async function withTexts(app: App, notes: readonly IdentifiedNote[], settings: ReadingSettings): Promise<readonly IdentifiedNote[]> {
  const read: IdentifiedNote[] = [];
  for (let at = 0; at < notes.length; at += BATCH_SIZE) {
    read.push(...await Promise.all(notes.slice(at, at + BATCH_SIZE).map((note) => withTextOf(app, note, settings))));
  }
  return read;
}

async function withTextOf(app: App, note: IdentifiedNote, settings: ReadingSettings): Promise<IdentifiedNote> {
  if (note.notTaken !== null) return note;
  const text = await savedText(app, note.file.path);
  const found = findFrontMatter(text);
  if (found.kind === 'unclosed') return note;
  const yaml = found.kind === 'closed' ? text.slice(found.from, found.to) : '';
  return attempt(() => withText(note, yaml, text.slice(found.bodyStart), settings), () => note);
}

/** All notes as Obsidian has parsed them; no file is read. */
export function allNotes({ vault, metadataCache }: App): readonly NoteFile[] {
  return withoutFailing(vault.getMarkdownFiles(), (files) => files.map((file) => {
    const cache = metadataCache.getFileCache(file);
    return { path: file.path, properties: withoutLoops(cache?.frontmatter ?? {}).properties, tags: cache === null ? [] : tagsOf(cache) };
  }));
}
