import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { propertyNames } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import { inTurn, newInterviewName, type Edit, type NewInterview } from '../domain/writing';
import { showUndoNotice } from '../ui/undo-notice';
import { propertyWriter, type NoteWriter } from '../vault/note-writer';
import { makeInterviewNote } from './new-interview';
import { undoCreatedNotes } from './undo-created-notes';
import { writeWithUndo } from './write-with-undo';

/** Makes a note of an invitation and opens it, with an undo. */
export async function createInvitationNote(app: App, settings: ReadingSettings, fields: NewInterview, text: string): Promise<void> {
  const { file, folders } = await makeInterviewNote(app, settings, newInterviewName(fields), text);
  showUndoNotice(words('common').created(file.basename), () => undoCreatedNotes(app, [{ path: file.path, text }], folders));
}

/** When and where an interview takes place from now on; what is empty stays as it is. */
export interface MovedTo {
  readonly date: string;
  readonly time: string;
  readonly timezone: string;
  readonly duration: string;
  readonly place: string;
  readonly sequence: number;
}

type Writer = Pick<NoteWriter, 'change'>;

/** Writes the new time and place of an interview into its note, with an undo. */
export async function moveInterview(writer: Writer, path: string, to: MovedTo, settings: ReadingSettings): Promise<void> {
  const said = { changed: words('actions').interviewMoved, unchanged: words('actions').saysSo };
  await writeWithUndo(writer, path, (text) => inTurn(text, editsFor(text, to, settings)), said);
}

/** Writes into the note that the interview is called off, with an undo. Its date stays: what was planned is still worth knowing. */
export async function callOffInterview(writer: Writer, path: string, sequence: number): Promise<void> {
  const said = { changed: words('actions').calledOff, unchanged: words('actions').isCalledOff };
  await writeWithUndo(writer, path, (text) => inTurn(text, [
    (note) => propertyWriter.set(note, CALLED_OFF, true),
    (note) => setSequence(note, sequence),
  ]), said);
}

const CALLED_OFF = propertyNames('called_off');
const PLACE = { canonical: 'place', others: ['location', 'where'] };
const SEQUENCE = { canonical: 'invitation_sequence', others: [] };

function setSequence(note: string, sequence: number): Edit {
  return sequence === 0 ? { kind: 'unchanged' } : propertyWriter.set(note, SEQUENCE, sequence);
}

/** A note that keeps the time in a property of its own goes on doing so. */
function editsFor(text: string, to: MovedTo, { propertyNames: names }: ReadingSettings): readonly ((text: string) => Edit)[] {
  const time = propertyNames('time', names);
  const hasTime = propertyWriter.read(text, time) !== null;
  const isOff = propertyWriter.read(text, CALLED_OFF) !== null;
  const set = (name: 'date' | 'timezone' | 'duration', value: string | number) => (note: string) => (
    value === '' ? { kind: 'unchanged' as const } : propertyWriter.set(note, propertyNames(name, names), value)
  );
  return [
    set('date', to.time === '' || hasTime ? to.date : `${to.date}T${to.time}`),
    (note) => (hasTime && to.time !== '' ? propertyWriter.set(note, time, to.time) : { kind: 'unchanged' }),
    set('timezone', to.timezone),
    set('duration', to.duration === '' ? '' : Number(to.duration)),
    (note) => (to.place === '' ? { kind: 'unchanged' } : propertyWriter.set(note, PLACE, to.place)),
    (note) => (isOff ? propertyWriter.set(note, CALLED_OFF, false) : { kind: 'unchanged' }),
    (note) => setSequence(note, to.sequence),
  ];
}
