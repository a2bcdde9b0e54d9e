import type { Editor } from 'obsidian';
import type { Catalogue } from '../domain/letters/catalogue';
import type { LetterContext } from '../domain/letters/context';
import { recipientFor } from '../domain/letters/correspondence';
import { isSameLetter } from '../domain/letters/heading';
import { headingFor, writeLetter } from '../domain/letters/letter';
import { letterAround, lettersIn, type LetterInNote } from '../domain/letters/letters-in-note';
import { everyone, personNamed } from '../domain/letters/recipients';
import type { LetterTemplate } from '../domain/letters/template';
import type { Person } from '../domain/note/people';
import type { FollowUp } from '../domain/playbook/follow-up';

/** A letter as it goes out, from a note or newly written. */
export interface OutgoingLetter {
  readonly template: LetterTemplate;
  readonly context: LetterContext;
  readonly person: Person | null;
  readonly subject: string | null;
  /** Markdown, as it is in the note. */
  readonly body: string;
}

/** The letter for the follow-up that is already in the note's text; null if there is none. */
export function existingFor(
  item: FollowUp, text: string, templates: readonly LetterTemplate[], context: LetterContext,
): OutgoingLetter | null {
  return existingAmong(lettersIn(text, templates), item, templates, context);
}

/** The letter for the follow-up among those of a note, made from the first template for which there is one; null if there is none. */
export function existingAmong(
  letters: readonly LetterInNote[], item: FollowUp, templates: readonly LetterTemplate[], context: LetterContext,
): OutgoingLetter | null {
  for (const template of templates) {
    const person = recipientFor(item, template, context);
    const heading = headingFor(template, context, person);
    const found = letters.find((letter) => isSameLetter(letter.heading, heading));
    if (found !== undefined) return { template, context, person, subject: found.subject, body: found.body };
  }
  return null;
}

/** A new letter to that person, which is not put into the note. */
export function writtenTo(person: Person | null, template: LetterTemplate, context: LetterContext): OutgoingLetter {
  const { subject, body } = writeLetter(template, context, person);
  return { template, context, person, subject, body };
}

export function outgoing({ heading, subject, body }: LetterInNote, context: LetterContext): OutgoingLetter {
  const person = heading.person === null ? null : personNamed(heading.person, everyone(context));
  return { template: heading.template, context, person, subject, body };
}

/** The letter that contains the editor's cursor, else the note's only one; null if neither exists. */
export function letterAtCursor(editor: Editor, catalogue: Catalogue): LetterInNote | null {
  const letters = lettersIn(editor.getValue(), catalogue.inAnyLanguage);
  return letterAround(editor.posToOffset(editor.getCursor()), letters) ?? (letters.length === 1 ? letters[0] : null) ?? null;
}
