import { Notice, type App, type Editor } from 'obsidian';
import { composeLetter } from '../domain/letters/compose';
import { findLetter, letterText, placeLetter, type StandingLetter } from '../domain/letters/place';
import { factsFor, personNamed, recipientsOf } from '../domain/letters/recipient';
import { LETTERS, type LetterName } from '../domain/letters/templates';
import type { Interview } from '../domain/note/interview';
import type { Person } from '../domain/note/people';
import { assemble, type Application } from '../domain/playbook/application';
import type { LetterSettings } from '../domain/settings';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { choose } from './choose';
import { askBeforeWriting } from './letter-consent';
import { openForEditing } from './letter-editor';

export interface LetterInserterNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'agenda' | 'paths'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Whom the letters are from, as of now. */
  readonly me: () => LetterSettings;
}

/** One letter to write, to one or several people: each gets their own. Null: to nobody by name. */
interface Order {
  readonly letter: LetterName;
  readonly interview: Interview;
  readonly application: Application;
  readonly people: readonly (Person | null)[];
}

/** A choice of whom to write to. */
interface Choice {
  readonly words: string;
  readonly people: readonly Person[];
}

/** Writes letters into interview notes. Nothing is ever sent. */
export class LetterInserter {
  constructor(private readonly needs: LetterInserterNeeds) {}

  /**
   * Opens the note with the letter in it and its first blank selected; where the letter stands there
   * already, that one is selected instead. Asks first where the employer asked not to be contacted,
   * and where several people can be meant.
   * @param person by name; null: whoever it goes to
   */
  async insert(letter: LetterName, path: string, person: string | null): Promise<void> {
    const interview = this.needs.index.interviewsOf(path)[0];
    if (interview === undefined) {
      new Notice(`There is no interview at ${path} to write about.`);
      return;
    }
    const application = this.applicationOf(interview);
    const order = { letter, interview, application };
    if (application.contactBy !== 'none') return this.address(order, person);
    askBeforeWriting(this.needs.app, interview.company, () => void this.address(order, person));
  }

  /** Finds out whom it goes to. */
  private async address(order: Omit<Order, 'people'>, name: string | null): Promise<void> {
    const people = recipientsOf(order.letter, order.interview, order.application);
    const named = name === null ? null : personNamed(name, people);
    if (named !== null) return this.write({ ...order, people: [named] });
    const [first = null, ...others] = people;
    if (others.length === 0) return this.write({ ...order, people: [first] });
    const choices = this.choicesOf(order, people);
    choose(this.needs.app, { placeholder: 'Who is it to?', choices, words: ({ words }) => words }, (choice) => {
      void this.write({ ...order, people: choice.people });
    });
  }

  private choicesOf({ letter, interview }: Omit<Order, 'people'>, people: readonly Person[]): readonly Choice[] {
    const due = this.needs.index.agenda().items.filter(({ note, action, state }) =>
      note === interview.note && action === LETTERS[letter].action && state !== 'later');
    const dueTo = people.filter(({ name }) => due.some(({ person }) => person === name));
    const each = people.map((person) => ({ words: person.name, people: [person] }));
    return dueTo.length < 2 ? each : [...each, { words: 'All who are due', people: dueTo }];
  }

  private async write(order: Order): Promise<void> {
    const { app } = this.needs;
    const { note } = order.interview;
    const file = app.vault.getFileByPath(note);
    const open = file === null ? null : await openForEditing(app, file);
    if (open === null) {
      new Notice(`${note} cannot be opened for editing.`);
      return;
    }
    this.writeInto(open.editor, open.wasOpen, order);
  }

  private writeInto(editor: Editor, atCursor: boolean, order: Order): void {
    const text = editor.getValue();
    const missing = order.people.filter((person) => this.standing(text, order, person) === null);
    if (missing.length === 0) return this.showStanding(editor, text, order);
    let at = atCursor ? editor.posToOffset(editor.getCursor()) : null;
    let after = text;
    let first: StandingLetter | null = null;
    for (const person of missing) {
      const placed = placeLetter(after, this.compose(order, person), at);
      at = placed.to;
      after = placed.text;
      first ??= placed;
    }
    replaceOnce(editor, text, after, first);
  }

  private compose({ letter, interview, application }: Order, person: Person | null): string {
    const { me, clock } = this.needs;
    const facts = factsFor(interview, application, person, me(), clock.now());
    return letterText(LETTERS[letter], composeLetter(LETTERS[letter], facts), person?.name ?? null, facts.today);
  }

  private standing(text: string, { letter }: Order, person: Person | null): StandingLetter | null {
    return findLetter(text, LETTERS[letter], person?.name ?? null);
  }

  private showStanding(editor: Editor, text: string, order: Order): void {
    const standing = this.standing(text, order, order.people[0] ?? null);
    if (standing === null) return;
    select(editor, standing);
    editor.focus();
    new Notice('This letter stands in the note already. It is selected.');
  }

  private applicationOf(interview: Interview): Application {
    const { index, clock } = this.needs;
    const rounds = [...index.paths()].flatMap((path) => index.interviewsOf(path))
      .filter(({ application }) => application === interview.application);
    return assemble(interview.application, rounds, clock.now());
  }
}

/** One change, so that one undo takes all of it out; the first blank is selected, to be typed over. */
function replaceOnce(editor: Editor, before: string, after: string, first: StandingLetter | null): void {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  const text = after.slice(from, from + after.length - before.length);
  editor.transaction({ changes: [{ from: editor.offsetToPos(from), text }] });
  if (first !== null) select(editor, first.blank ?? { from: first.to, to: first.to });
  editor.focus();
}

function select(editor: Editor, { from, to }: { from: number; to: number }): void {
  const range = { from: editor.offsetToPos(from), to: editor.offsetToPos(to) };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
}
