import type { Instant } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { foldName } from '../note/link';
import type { Person } from '../note/people';
import { currentInterview, nextInterview, type Application } from '../playbook/application';
import { interviewOf, type FollowUp } from '../playbook/follow-up';
import type { OtherApplications } from '../playbook/other-applications';
import type { LetterContext } from './context';
import { isSameLetter } from './heading';
import type { LetterInNote } from './letters-in-note';
import { everyone, interviewAbout, personNamed, recipientsOf, type LetterScene } from './recipients';
import type { ReviewedLetter } from './review/review';
import type { LetterSettings } from './settings';
import type { LetterTemplate } from './template';

/** What is known of the vault at one moment. It comes from the plugin's index, or from what the command line has read. */
export interface LetterData {
  readonly now: Instant;
  readonly me: LetterSettings;
  readonly interviewsOf: (note: string) => readonly Interview[];
  readonly applicationOf: (interview: Interview) => { readonly application: Application; readonly others: OtherApplications } | null;
  /** All follow-ups, by deadline. */
  readonly items: () => readonly FollowUp[];
  readonly propertiesOf: (note: string) => Readonly<Record<string, unknown>>;
  /** The path of the note about the person of that name, as the note at `from` means it; null if there is none. */
  readonly personNote: (name: string, from: string) => string | null;
}

/** Decides which interview a letter is about, who it goes to, who is due one, and which letters to compare it with. */
export class Correspondence {
  readonly #data: LetterData;

  constructor(data: LetterData) {
    this.#data = data;
  }

  /** What a letter for the follow-up is made from; null if its interview is gone. */
  contextFor(item: FollowUp): LetterContext | null {
    return item.note === null ? null : this.#contextOf(interviewOf(this.#data.interviewsOf(item.note), item));
  }

  /** What a letter in the note is made from, as its heading says; null if the note has no interview. */
  contextAbout(note: string, about: string | null): LetterContext | null {
    return this.#contextOf(interviewAbout(this.#data.interviewsOf(note), about));
  }

  /**
   * What a letter about the note's current interview is made from, or about the next one if the template is about an interview to
   * come. Null if the note has no interview.
   */
  currentContext(note: string, template: LetterTemplate | null = null): LetterContext | null {
    const { interviewsOf, now } = this.#data;
    const interviews = interviewsOf(note);
    const next = template?.isAhead === true ? nextInterview(interviews, now) : null;
    return this.#contextOf(next ?? currentInterview(interviews, now));
  }

  /**
   * What a letter from the template is made from. It is about the note's interview for which it is due (to that person), else the
   * last one with that person, else the current or next one. Null if the note has no interview.
   * @param person the recipient's name; null if nobody is named yet
   */
  contextBy(template: LetterTemplate, note: string, person: string | null): LetterContext | null {
    const item = this.#dueItems(template, note).find((due) => person === null || isFor(due, person));
    if (item !== undefined) return this.contextFor(item);
    const withPerson = person === null || template.isAhead === true ? null : this.#lastWith(person, note);
    return withPerson === null ? this.currentContext(note, template) : this.#contextOf(withPerson);
  }

  /** Who is due the letter about that interview, in the order of its recipients. */
  dueRecipients(template: LetterTemplate, scene: LetterScene): readonly Person[] {
    const due = this.#dueAbout(template, scene);
    return recipientsOf(template, scene).filter(({ name }) => due.some((item) => isFor(item, name)));
  }

  /**
   * The first recipient of the letter about that interview: a person who is due one, else the likeliest; null if it goes to nobody
   * by name.
   */
  firstRecipient(template: LetterTemplate, scene: LetterScene): Person | null {
    const [due] = this.dueRecipients(template, scene);
    if (due !== undefined) return due;
    const [item] = this.#dueAbout(template, scene);
    return item === undefined ? recipientsOf(template, scene)[0] ?? null : recipientFor(item, template, scene);
  }

  /** The letters in the note, each with what is known of the interview that it is about. */
  lettersWithContext(note: string, letters: readonly LetterInNote[]): readonly (LetterInNote & ReviewedLetter)[] {
    return letters.flatMap((letter) => {
      const context = this.contextAbout(note, letter.heading.about);
      return context === null ? [] : [{ ...letter, context }];
    });
  }

  /** The letters of the application in all its notes. */
  lettersOf({ key, rounds }: Application, lettersIn: (note: string) => readonly LetterInNote[]): readonly ReviewedLetter[] {
    return [...new Set(rounds.map(({ note }) => note))].flatMap((note) => this.lettersWithContext(note, lettersIn(note)))
      .filter(({ context }) => context.application.key === key);
  }

  /** The letters of the application to compare this one with: all except itself, which its note may contain already. */
  lettersBeside(letter: ReviewedLetter, lettersIn: (note: string) => readonly LetterInNote[]): readonly ReviewedLetter[] {
    return this.lettersOf(letter.context.application, lettersIn).filter((other) => isBeside(letter, other));
  }

  #contextOf(interview: Interview | null): LetterContext | null {
    const { now, me, applicationOf, propertiesOf, personNote } = this.#data;
    const found = interview === null ? null : applicationOf(interview);
    if (interview === null || found === null) return null;
    return {
      interview, ...found, me, now, properties: propertiesOf(interview.note),
      propertiesOf: ({ name }) => {
        const note = personNote(name, interview.note);
        return note === null ? {} : propertiesOf(note);
      },
    };
  }

  #lastWith(person: string, note: string): Interview | null {
    return this.#data.interviewsOf(note).findLast(({ interviewers }) => personNamed(person, interviewers) !== null) ?? null;
  }

  #dueItems({ action }: LetterTemplate, note: string): readonly FollowUp[] {
    return this.#data.items().filter((item) => item.note === note && item.action === action && item.state !== 'later');
  }

  #dueAbout(template: LetterTemplate, { interview }: LetterScene): readonly FollowUp[] {
    return this.#dueItems(template, interview.note).filter(({ entry }) => entry?.index === interview.entry?.index);
  }
}

/** Whether the other is another letter, and not this one as its note contains it already. */
export function isBeside({ heading, context: { interview } }: ReviewedLetter, other: ReviewedLetter): boolean {
  return other.context.interview.note !== interview.note || !isSameLetter(other.heading, heading);
}

/** The name of the person whom a letter for the follow-up goes to; null: no one by name. */
export function recipientName({ person, to }: FollowUp, { audience }: LetterTemplate): string | null {
  return audience === 'self' ? null : person ?? to;
}

/** Whom a letter for the follow-up goes to; null: no one by name. */
export function recipientFor(item: FollowUp, template: LetterTemplate, scene: LetterScene): Person | null {
  return recipientNamed(recipientName(item, template), template, scene) ?? recipientsOf(template, scene)[0] ?? null;
}

/** The person of that name whom the letter can go to: a recipient, else anyone whom the application names; null if no one is. */
export function recipientNamed(name: string | null, template: LetterTemplate, scene: LetterScene): Person | null {
  return name === null ? null : personNamed(name, peopleFor(template, scene));
}

/** The people whom the letter can go to, and everyone else whom the application names. */
export function peopleFor(template: LetterTemplate, scene: LetterScene): readonly Person[] {
  return [...recipientsOf(template, scene), ...everyone(scene)];
}

function isFor({ person }: FollowUp, name: string): boolean {
  return person !== null && foldName(person) === foldName(name);
}
