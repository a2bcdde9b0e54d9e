import { day } from '../../../src/domain/dates/day';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { gatherFacts, type LetterContext } from '../../../src/domain/letters/context';
import type { LetterFacts } from '../../../src/domain/letters/facts';
import { writeLetter, type WrittenLetter } from '../../../src/domain/letters/letter';
import { recipientsOf } from '../../../src/domain/letters/recipients';
import { DEFAULT_LETTERS, type LetterSettings } from '../../../src/domain/letters/settings';
import type { LetterTemplate } from '../../../src/domain/letters/template';
import { readPersonNote } from '../../../src/domain/note/person-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { assemble } from '../../../src/domain/playbook/application';
import { readNote } from '../note/read';

export const NOW = Date.parse('2026-11-23T09:00Z');

export type Properties = Readonly<Record<string, unknown>>;

export const FULL: Properties = {
  company: 'Acme',
  role: 'backend engineer',
  date: '2026-11-20T10:30',
  timezone: 'Europe/London',
  interviewers: [{ name: 'Dr. Jane Doe', email: 'jane@acme.example', phone: '+44 20 7946 0101', topic: 'moving to event sourcing' }],
  references: ['Ada Okafor <ada@formerly.example>'],
  decision_by: '2026-12-04',
  offer_deadline: '2026-11-30',
  status: 'waiting',
  feedback: 'More examples of leading a team.',
};

export const ME: LetterSettings = { ...DEFAULT_LETTERS, myName: 'Alex Kim', mySignature: '+44 20 7946 0123\nalexkim.example' };
export const NOBODY: LetterSettings = DEFAULT_LETTERS;

export const BRITISH = new Catalogue('british', []);

/** The built-in template of that name. */
export function template(name: string): LetterTemplate {
  const found = BRITISH.named(name);
  if (found === null) throw new Error(`There is no template ${name}.`);
  return found;
}

/** What a letter about an interview with these properties is made from; `people` are the notes of people, by name. */
export function contextOf(
  properties: Properties, me: LetterSettings = ME, people: Readonly<Record<string, Properties>> = {}, now = NOW,
): LetterContext {
  const personNote = (name: string) => (people[name] === undefined ? null : readPersonNote(`${name}.md`, people[name]));
  const context = { settings: DEFAULT_READING, zone: 'Europe/London', personNote };
  const [interview] = readNote({ path: 'Acme.md', properties, tags: [] }, context).interviews;
  if (interview === undefined) throw new Error('These properties are no interview.');
  const offers = [{ application: 'another', company: 'Beta', day: day('2026-11-22'), deadline: day('2026-11-27') }];
  return {
    interview, application: assemble(interview.application, [interview], now), others: { offers, acceptances: [] },
    properties, propertiesOf: ({ name }) => people[name] ?? {}, me, now,
  };
}

/** What a letter can say to whom it goes first. */
export function factsOf(letter: LetterTemplate, properties: Properties, me: LetterSettings = ME): LetterFacts {
  const context = contextOf(properties, me);
  return gatherFacts(context, recipientsOf(letter, context)[0] ?? null);
}

/** The letter to whom it goes first, as it goes into the note. */
export function written(letter: LetterTemplate, properties: Properties, me: LetterSettings = ME, now = NOW): WrittenLetter {
  const context = contextOf(properties, me, {}, now);
  return writeLetter(letter, context, recipientsOf(letter, context)[0] ?? null);
}
