import { momentAt } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import type { InterviewStatus } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import type { Clock } from '../vault/clock';
import type { NoteWriter } from '../vault/note-writer';
import { editOutcome } from './outcome';
import { WritesTogether } from './writes-together';

export interface CloseQuietDeps {
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => Pick<Settings, 'propertyNames' | 'statusWords'>;
}

/**
 * Closes the applications: each note gets the status `no-response` and today's date. One undo takes back
 * all of it. A note that cannot be changed is named, and does not hold up the others.
 */
export async function closeQuiet({ writer, clock, settings }: CloseQuietDeps, applications: readonly InterviewStatus[]): Promise<void> {
  const writes = new WritesTogether(writer);
  const names = settings();
  for (const { note, zone } of applications) {
    const today = momentAt(clock.now(), zone).day;
    await writes.write(note, (text) => editOutcome(text, 'no-response', today, names));
  }
  writes.announce(words('actions').closed);
}
