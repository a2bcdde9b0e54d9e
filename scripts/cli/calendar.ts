import { basename, resolve } from 'node:path';
import { makeCalendarFile } from '../../src/domain/calendar/calendar-file';
import type { Due } from '../../src/domain/outside/due';
import { errorText } from '../../src/domain/text/error-text';
import { UsageError, wrongOption, type DueArguments } from './arguments';
import { readRegularFile } from './settings-file';
import { programWords } from './words';

type CalendarArguments = Pick<DueArguments, 'vault' | 'now' | 'withInterviews' | 'previous'>;

/** What `--ics` prints. Throws a UsageError if the previous calendar cannot be read, or was written by another program. */
export async function toCalendar({ agenda, problems }: Due, { vault, now, withInterviews, previous }: CalendarArguments): Promise<string> {
  const before = previous === null ? null : await readPrevious(previous);
  // Obsidian knows a vault by the name of its folder.
  const name = basename(resolve(vault));
  const file = makeCalendarFile(before, { agenda, problems, withInterviews, vault: name, now });
  if (file === null) throw wrongOption('--previous', previous ?? '', ({ calendar }) => calendar);
  return file.text;
}

async function readPrevious(path: string): Promise<string> {
  try {
    return await readRegularFile(path);
  } catch (error) {
    throw new UsageError(programWords().previousUnreadable(errorText(error)));
  }
}
