import { normalizePath, Notice, type App } from 'obsidian';
import { makeCalendarFile, type CalendarFile, type CalendarInput } from '../domain/calendar/calendar-file';
import { calendarPathProblem } from '../domain/calendar/calendar-path';
import type { Settings } from '../domain/settings';
import { count } from '../domain/text/count';
import { errorText } from '../domain/text/error-text';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import type { NoteWriter } from '../vault/note-writer';
import { makeFolder } from '../vault/paths';
import { undoCreatedNotes } from './undo-created-notes';

export interface CalendarFileDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'agenda' | 'problems' | 'complete'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => Pick<Settings, 'calendarFile'>;
  readonly writer: Pick<NoteWriter, 'change'>;
}

/**
 * Writes interviews and follow-ups into the calendar file of the settings, or brings it up to date, with an undo. A file that is not one
 * of ours is left as it is.
 */
export async function writeCalendarFile(deps: CalendarFileDeps): Promise<void> {
  const { app, index, settings } = deps;
  const path = normalizePath(settings().calendarFile);
  const problem = calendarPathProblem(path);
  if (problem !== '') return tell(`${problem} ${CHANGE}`);
  // An agenda that is half read would cancel the rest of the calendar.
  if (!index.complete) return tell('Your notes are still being read. Try again in a moment.');
  try {
    if (app.vault.getFileByPath(path) !== null) await update(deps, path);
    else if (await app.vault.adapter.exists(path)) tell(`“${path}” is a folder, or a file that Obsidian does not see. ${CHANGE}`);
    else await create(deps, path);
  } catch (error) {
    tell(`“${path}” could not be written: ${errorText(error)}`);
  }
}

async function create(deps: CalendarFileDeps, path: string): Promise<void> {
  const file = makeCalendarFile(null, calendarInput(deps));
  if (file === null || file.events === 0) return tell('No interviews or follow-ups for a calendar yet.');
  const { app } = deps;
  const folders = await makeFolder(app, path.split('/').slice(0, -1).join('/'));
  await app.vault.create(path, file.text);
  showUndoNotice(
    `${count(file.events, 'event')} written to “${path}”. Open it with your calendar, and again after each change.`,
    () => undoCreatedNotes(app, [{ path, text: file.text }], folders, 'calendar file'),
  );
}

async function update(deps: CalendarFileDeps, path: string): Promise<void> {
  let file: CalendarFile | null = null;
  const input = calendarInput(deps);
  const written = await deps.writer.change(path, (text) => {
    file = makeCalendarFile(text, input);
    if (file === null) return { kind: 'refused', reason: FOREIGN };
    return file.text === text ? { kind: 'unchanged' } : { kind: 'changed', text: file.text };
  });
  if (written.kind === 'refused') tell(`“${path}”: ${written.reason}`);
  else if (written.kind === 'unchanged') tell(`“${path}” is up to date.`);
  else showUndoNotice(`“${path}” updated: ${changesOf(file)}. Open it with your calendar again.`, () => written.undo());
}

const CHANGE = 'Change the calendar file in the settings.';
const FOREIGN = `This file was not written by this plugin, so it was left as it is. ${CHANGE}`;

function changesOf(file: CalendarFile | null): string {
  const { changed, cancelled } = file ?? { changed: 0, cancelled: 0 };
  return [`${count(changed, 'event')} new or changed`, ...cancelled === 0 ? [] : [`${cancelled} cancelled`]].join(', ');
}

function calendarInput({ app, index, clock }: CalendarFileDeps): CalendarInput {
  return { agenda: index.agenda(), problems: index.problems(), withInterviews: true, vault: app.vault.getName(), now: clock.now() };
}

/** It takes longer to read than a confirmation (ms). */
const READING_TIME = 10_000;

function tell(message: string): void {
  new Notice(message, READING_TIME);
}
