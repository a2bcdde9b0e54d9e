import { normalizePath, Notice, type App } from 'obsidian';
import { makeCalendarFile, type CalendarInput } from '../domain/calendar/calendar-file';
import { calendarPathProblem } from '../domain/calendar/calendar-path';
import { words } from '../domain/language/interface';
import type { Settings } from '../domain/settings';
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
  if (problem !== '') return show(words('actions').wrongCalendarPath(problem));
  // An agenda that is half read would cancel the rest of the calendar.
  if (!index.complete) return show(words('common').stillReading);
  try {
    if (app.vault.getFileByPath(path) !== null) await update(deps, path);
    else if (await app.vault.adapter.exists(path)) show(words('actions').calendarIsFolder(path));
    else await create(deps, path);
  } catch (error) {
    show(words('actions').fileNotWritten(path, errorText(error)));
  }
}

async function create(deps: CalendarFileDeps, path: string): Promise<void> {
  const file = makeCalendarFile(null, calendarInput(deps));
  if (file === null || file.events === 0) return show(words('actions').nothingForCalendar);
  const { app } = deps;
  const folders = await makeFolder(app, path.split('/').slice(0, -1).join('/'));
  await app.vault.create(path, file.text);
  showUndoNotice(
    words('actions').calendarWritten(file.events, path),
    () => undoCreatedNotes(app, [{ path, text: file.text }], folders, 'calendarFile'),
  );
}

async function update(deps: CalendarFileDeps, path: string): Promise<void> {
  let [changed, cancelled] = [0, 0];
  const input = calendarInput(deps);
  const written = await deps.writer.change(path, (text) => {
    const file = makeCalendarFile(text, input);
    if (file === null) return { kind: 'refused', reason: words('actions').foreignCalendar };
    ({ changed, cancelled } = file);
    return file.text === text ? { kind: 'unchanged' } : { kind: 'changed', text: file.text };
  });
  if (written.kind === 'refused') show(words('actions').refused(`“${path}”`, written.reason));
  else if (written.kind === 'unchanged') show(words('actions').calendarUpToDate(path));
  else showUndoNotice(words('actions').calendarUpdated(path, changed, cancelled), () => written.undo());
}

function calendarInput({ app, index, clock }: CalendarFileDeps): CalendarInput {
  return { agenda: index.agenda(), problems: index.problems(), withInterviews: true, vault: app.vault.getName(), now: clock.now() };
}

/** It takes longer to read than a confirmation (ms). */
const READING_TIME = 10_000;

function show(message: string): void {
  new Notice(message, READING_TIME);
}
