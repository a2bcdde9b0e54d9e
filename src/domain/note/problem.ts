import { compareText } from '../text/compare';

/** Something in a note that could not be read. The rest of the note is still read. */
export interface Problem {
  /** The note's path in the vault. */
  readonly note: string;
  /** The property's canonical name, or null if the note as a whole cannot be read. */
  readonly property: string | null;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** The values that can be meant, if they are few: setting the property, or its item, to one of them ends the problem. */
  readonly choices?: readonly string[];
  /** The property that a choice is written to, if it is not the one that has the problem. */
  readonly chosenIn?: string;
  /** The item of the property's list that the choices are for; absent: they are for the property. */
  readonly item?: string;
}

/** Orders problems by note, then property; one about the note as a whole comes first. */
export function byNoteAndProperty(a: Problem, b: Problem): number {
  return compareText(a.note, b.note) || compareText(a.property ?? '', b.property ?? '');
}
