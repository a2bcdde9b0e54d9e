import type { Editor } from 'obsidian';
import type { Catalogue } from '../domain/letters/catalogue';
import type { LetterSources } from '../domain/letters/gather';
import { headingFor, writeLetter } from '../domain/letters/letter';
import { everyone, personNamed, recipientsOf } from '../domain/letters/recipients';
import { findLetter, letterAround, lettersIn, type StandingLetter } from '../domain/letters/standing';
import type { LetterTemplate } from '../domain/letters/template';
import type { Person } from '../domain/note/people';
import type { FollowUp } from '../domain/playbook/follow-up';

/** A letter as it goes out, from a note or newly written. */
export interface OutgoingLetter {
  readonly template: LetterTemplate;
  readonly sources: LetterSources;
  readonly person: Person | null;
  readonly subject: string | null;
  /** Markdown, as it stands in the note. */
  readonly body: string;
}

/** The letter for the item as it stands in the note's text; null where none does. */
export function standingFor(
  item: FollowUp, text: string, templates: readonly LetterTemplate[], sources: LetterSources,
): OutgoingLetter | null {
  for (const template of templates) {
    const person = personFor(item, template, sources);
    const found = findLetter(text, headingFor(template, sources, person));
    if (found !== null) return { template, sources, person, subject: found.subject, body: found.body };
  }
  return null;
}

/** The letter to that person, written now and put nowhere. */
export function writtenTo(person: Person | null, template: LetterTemplate, sources: LetterSources): OutgoingLetter {
  const { subject, body } = writeLetter(template, sources, person);
  return { template, sources, person, subject, body };
}

export function outgoing({ heading, subject, body }: StandingLetter, sources: LetterSources): OutgoingLetter {
  const person = heading.person === null ? null : personNamed(heading.person, everyone(sources));
  return { template: heading.template, sources, person, subject, body };
}

/** The letter in which the editor's cursor stands, else the note's only one; null where neither is. */
export function letterAtCursor(editor: Editor, catalogue: Catalogue): StandingLetter | null {
  const letters = lettersIn(editor.getValue(), catalogue.templates);
  return letterAround(editor.posToOffset(editor.getCursor()), letters) ?? (letters.length === 1 ? letters[0] : null) ?? null;
}

/** Whom the item's letter is to; null: nobody by name. */
export function personFor(item: FollowUp, template: LetterTemplate, sources: LetterSources): Person | null {
  const name = template.audience === 'self' ? null : item.person ?? item.to;
  const people = recipientsOf(template, sources);
  return name === null ? people[0] ?? null : personNamed(name, [...people, ...everyone(sources)]) ?? people[0] ?? null;
}
