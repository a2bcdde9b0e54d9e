import { Notice } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Problem } from '../domain/note/problem';
import { propertyNamed, propertyNames } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import type { InterviewIndex } from '../vault/interview-index';
import { propertyWriter, type NoteWriter } from '../vault/note-writer';
import { writeWithUndo } from './write-with-undo';

export interface FixProblemDeps {
  readonly index: Pick<InterviewIndex, 'problems'>;
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly settings: () => Pick<ReadingSettings, 'propertyNames'>;
}

/**
 * Writes one of the problem's choices to the property or the item that it is meant for, under the name that the note uses, and
 * offers an undo. Does nothing for any other value, or if the note no longer has the problem: the list on the screen may be older
 * than the note.
 */
export async function fixProblem({ index, writer, settings }: FixProblemDeps, problem: Problem, value: string): Promise<void> {
  const property = propertyNamed(problem.chosenIn ?? problem.property ?? '');
  if (property === null || problem.choices?.includes(value) !== true) return;
  if (!index.problems().some((current) => isSame(current, problem))) {
    new Notice(words('actions').noSuchProblem);
    return;
  }
  const key = propertyNames(property, settings().propertyNames);
  const { item, note } = problem;
  const changed = item === undefined ? words('actions').propertySet(property, value) : words('actions').changedTo(value);
  await writeWithUndo(writer, note, (text) => (
    item === undefined ? propertyWriter.set(text, key, value) : propertyWriter.replace(text, key, item, value)
  ), { changed, unchanged: words('actions').saysValue(value) });
}

function isSame(a: Problem, b: Problem): boolean {
  return a.note === b.note && a.property === b.property && a.message === b.message;
}
