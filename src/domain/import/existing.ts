import { identify, type FoldersWithout, type NoteFile } from '../note/identify';
import type { Properties } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { parseText, scalarText } from '../note/values';
import { once } from '../text/memoized';
import { dayIn } from './dates';
import { namesInNotes, normalizeName } from './fields';

/** An application that a note of the vault is about already. */
export interface KnownApplication {
  readonly path: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`; null where the note does not say it, or it cannot be read. */
  readonly applied: string | null;
}

/**
 * The application that the note is about; null if it is about none: neither an interview's note nor an application's, or in
 * a folder whose notes never count.
 */
export function knownApplication(note: NoteFile, settings: ReadingSettings, folders: FoldersWithout): KnownApplication | null {
  const { properties, reason } = identify(note, settings, folders);
  const [company, role] = [textOf(properties.raw('company')), textOf(properties.raw('role'))];
  if (reason === null || (company === '' && role === '')) return null;
  return { path: note.path, company, role, applied: appliedOn(properties, settings) };
}

/** In a note, unlike in a table, a date alone is the interview's. */
const APPLIED = once(() => new Set(namesInNotes('date_applied').map(normalizeName)));

function appliedOn(properties: Properties, { dateOrder }: ReadingSettings): string | null {
  const [, stated] = properties.entries().find(([name]) => APPLIED().has(normalizeName(name))) ?? [];
  return dayIn(scalarText(stated) ?? '', dateOrder);
}

function textOf(value: unknown): string {
  const parsed = parseText(value);
  return 'value' in parsed ? parsed.value : '';
}
