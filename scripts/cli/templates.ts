import type { SupportedLanguage } from '../../src/domain/language/locales';
import { Catalogue } from '../../src/domain/letters/catalogue';
import { readCustomTemplate, type CustomTemplate } from '../../src/domain/letters/custom-template';
import { usualLetterLanguage, usualSpelling, type LetterSettings } from '../../src/domain/letters/settings';
import { isInFolder } from '../../src/domain/note/identify';
import type { Problem } from '../../src/domain/note/problem';
import { unreadableNote } from '../../src/domain/note/read-note';
import { attempt } from '../../src/domain/text/attempt';
import type { VaultNote } from './vault-note';

/** The templates of a vault, built in and custom, and the problems of the custom ones. */
export interface VaultTemplates {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

export function templatesOf(notes: readonly VaultNote[], settings: LetterSettings): VaultTemplates {
  const { templatesFolder } = settings;
  const language = usualLetterLanguage(settings);
  const custom = notes.filter(({ path }) => isInFolder(path, templatesFolder)).map((note) => attempt(
    () => readTemplate(note, language), (reason): CustomTemplate => ({ kind: 'broken', problem: unreadableNote(note.path, reason) }),
  ));
  const own = custom.flatMap((read) => (read.kind === 'template' ? [read.template] : []));
  return {
    catalogue: new Catalogue(usualSpelling(settings), own, language),
    problems: custom.flatMap((read) => (read.kind === 'broken' ? [read.problem] : [])),
  };
}

function readTemplate({ path, properties, parts, bodyLine }: VaultNote, language: SupportedLanguage): CustomTemplate {
  if (parts.kind === 'broken') return { kind: 'broken', problem: unreadableNote(path, parts.reason) };
  return readCustomTemplate({ path, properties, body: parts.body, bodyLine }, language);
}
