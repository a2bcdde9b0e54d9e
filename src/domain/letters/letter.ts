import type { Person } from '../note/people';
import { composeLetter, type Letter } from './compose';
import { gatherFacts, nextCheckIn, type LetterSources } from './gather';
import { aboutOf, type LetterScene } from './recipients';
import type { LetterTemplate } from './template';
import { headingText, type LetterHeading } from './title';

/** A letter that is written, under its heading. */
export interface WrittenLetter extends Letter {
  readonly heading: LetterHeading;
  /** With a heading that names letter, person and day, and with its subject. Lines end in `\n`. */
  readonly text: string;
}

/** Writes the letter to that person (null: to nobody by name) as of now. */
export function writeLetter(template: LetterTemplate, sources: LetterSources, person: Person | null): WrittenLetter {
  const heading = headingFor(template, sources, person);
  const facts = gatherFacts(sources, person);
  const letter = composeLetter(template, facts);
  const parts = [
    `### ${headingText(heading, facts.today)}`,
    letter.subject === null ? null : `**Subject:** ${letter.subject}`,
    letter.body,
  ];
  return { ...letter, heading, text: parts.filter((part) => part !== null).join('\n\n') };
}

/** Above the letter to that person, were it written now. */
export function headingFor(template: LetterTemplate, { application, interview }: LetterScene, person: Person | null): LetterHeading {
  return { template, person: person?.name ?? null, n: template.action === 'check-in' ? nextCheckIn(application) : null, about: aboutOf(interview) };
}
