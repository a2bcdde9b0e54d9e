import { Notice, type Command, type Editor, type MarkdownFileInfo } from 'obsidian';
import { selectRange } from '../actions/letter-editor';
import type { OutgoingLetter } from '../actions/outgoing-letter';
import { words } from '../domain/language/interface';
import { nextBlank } from '../domain/letters/place';
import type { FlaggedLetter } from '../domain/letters/review/review';
import { isHeld } from '../domain/playbook/application';
import { activeInterview, activeItems, availableFor } from './active-note';
import type { CommandDeps, UnnamedCommand } from './deps';

/** The commands that insert letters into the active note, check them and send them. */
export function letterCommands(deps: CommandDeps): readonly UnnamedCommand[] {
  return [...insertCommands(deps), ...reviewCommands(deps), ...sendCommands(deps)];
}

function insertCommands(deps: CommandDeps): readonly UnnamedCommand[] {
  const { index, clock, letters } = deps;
  return [
    {
      id: 'insert-letter',
      icon: 'mail-plus',
      ...availableFor(() => activeInterview(deps), ({ note }) => void letters.offer(note)),
    },
    {
      id: 'insert-thank-you',
      icon: 'mail-plus',
      ...availableFor(
        () => {
          const interview = activeInterview(deps);
          return interview !== null && isHeld(interview, clock.now()) ? interview : null;
        },
        ({ note }) => void letters.insert('thank-you', note),
      ),
    },
    {
      // One letter for each person, so that nobody gets one meant for another.
      id: 'insert-due-thank-yous',
      icon: 'mails',
      ...availableFor(
        () => activeItems(deps)?.find(({ action, state }) => action === 'thank-you' && state !== 'later')?.note ?? null,
        (note) => void letters.insertDueThanks(note),
      ),
    },
    {
      // People ask for feedback after a rejection.
      id: 'insert-feedback-request',
      icon: 'mail-question',
      ...availableFor(
        () => {
          const note = activeInterview(deps)?.note;
          return index.agenda().interviews.find((interview) => interview.note === note && interview.status === 'rejected') ?? null;
        },
        ({ note }) => void letters.insert('feedback-request', note),
      ),
    },
  ];
}

function reviewCommands({ review }: CommandDeps): readonly UnnamedCommand[] {
  return [
    { id: 'next-blank', icon: 'text-cursor-input', editorCallback: selectNextBlank },
    {
      id: 'check-letter',
      icon: 'list-checks',
      editorCallback: (editor, { file }) => {
        showNextFlag(editor, file === null ? [] : review.flagsIn(file.path, editor.getValue()));
      },
    },
  ];
}

function sendCommands({ sender }: CommandDeps): readonly UnnamedCommand[] {
  const always = () => true;
  return [
    {
      id: 'copy-letter',
      icon: 'copy',
      ...forLetter(sender, always, (letter) => void sender.copy(letter)),
    },
    {
      id: 'copy-letter-subject',
      icon: 'copy',
      ...forLetter(sender, ({ subject }) => subject !== null, (letter) => void sender.copySubject(letter)),
    },
    {
      id: 'open-letter-in-mail',
      icon: 'send',
      ...forLetter(sender, ({ template }) => template.channel === 'email', (letter, editor) => {
        sender.mail(letter, { fillIn: () => sender.fillIn(editor), asks: false });
      }),
    },
    {
      id: 'mark-letter-as-sent',
      icon: 'mail-check',
      ...forLetter(sender, always, (letter) => void sender.markSent(letter)),
    },
  ];
}

/** Offers the command for the letter that the cursor is in, or for the note's only letter. */
function forLetter(
  sender: CommandDeps['sender'], fits: (letter: OutgoingLetter) => boolean, run: (letter: OutgoingLetter, editor: Editor) => void,
): Pick<Command, 'editorCheckCallback'> {
  return {
    editorCheckCallback: (checking: boolean, editor: Editor, { file }: MarkdownFileInfo) => {
      const letter = file === null ? null : sender.atCursor(editor, file.path);
      const offered = letter !== null && fits(letter);
      if (offered && !checking) run(letter, editor);
      return offered;
    },
  };
}

/** Selects the next blank of a letter, to type over it; after the last, starts again at the first. */
function selectNextBlank(editor: Editor): void {
  const blank = nextBlank(editor.getValue(), editor.posToOffset(editor.getCursor('to')));
  if (blank === null) new Notice(words('commands').noBlanks);
  else selectRange(editor, blank);
}

/** Goes to the next thing to check in the letters and says what it is; after the last, starts again at the first. */
function showNextFlag(editor: Editor, letters: readonly FlaggedLetter[]): void {
  const cursor = editor.posToOffset(editor.getCursor('to'));
  const marks = letters.flatMap((letter) => letter.marks).sort((a, b) => a.from - b.from);
  const mark = marks.find(({ from }) => from >= cursor) ?? marks[0];
  if (mark !== undefined) selectRange(editor, mark);
  new Notice(mark?.message ?? summaryOf(letters));
}

/** What concerns a letter as a whole, and so has no mark in the text. */
function summaryOf(letters: readonly FlaggedLetter[]): string {
  if (letters.length === 0) return words('commands').noLetters;
  return letters.flatMap(({ messages }) => messages).join('\n') || words('commands').nothingToCheck;
}
