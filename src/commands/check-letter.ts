import { Notice } from 'obsidian';
import { selectRange } from '../actions/letter-editor';
import type { FlaggedLetter } from '../domain/letters/review/review';
import type { MakeCommand } from './needs';

/** Goes to the next thing to look at in the note's letters, and says what was seen; again and again, through all of them. */
export const checkLetter: MakeCommand = ({ review }) => ({
  id: 'check-letter',
  name: 'Check letters in this note',
  icon: 'list-checks',
  editorCallback: (editor, { file }) => {
    const letters = file === null ? [] : review.flagsIn(file.path, editor.getValue());
    const mark = nextMark(letters, editor.posToOffset(editor.getCursor('to')));
    if (mark !== null) selectRange(editor, mark);
    new Notice(mark?.message ?? wordsFor(letters));
  },
});

function nextMark(letters: readonly FlaggedLetter[], behind: number) {
  const marks = letters.flatMap((letter) => letter.marks).sort((a, b) => a.from - b.from);
  return marks.find(({ from }) => from >= behind) ?? marks[0] ?? null;
}

/** What concerns a letter as a whole has no place in it. */
function wordsFor(letters: readonly FlaggedLetter[]): string {
  if (letters.length === 0) return 'No letter stands in this note.';
  return letters.flatMap(({ messages }) => messages).join('\n') || 'Nothing to look at: the letters in this note are ready.';
}
