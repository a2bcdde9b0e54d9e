import { day } from '../../../src/domain/dates/day';
import type { LetterFacts } from '../../../src/domain/letters/facts';
import { factsFor, recipientsOf } from '../../../src/domain/letters/recipient';
import type { LetterName } from '../../../src/domain/letters/templates';
import { readNote } from '../../../src/domain/note/read-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { assemble } from '../../../src/domain/playbook/application';
import type { LetterSettings } from '../../../src/domain/settings';

export const TODAY = day('2026-11-23');
const NOW = Date.parse('2026-11-23T09:00Z');

export const FULL: Readonly<Record<string, unknown>> = {
  company: 'Acme',
  role: 'backend engineer',
  date: '2026-11-20T10:30',
  timezone: 'Europe/London',
  interviewers: [{ name: 'Dr. Jane Doe', email: 'jane@acme.example', topic: 'moving to event sourcing' }],
  decision_by: '2026-12-04',
  status: 'waiting',
};

export const ME: LetterSettings = { myName: 'Alex Kim', mySignature: '+44 20 7946 0123\nalexkim.example' };
export const NOBODY: LetterSettings = { myName: '', mySignature: '' };

/** What a letter can say of an interview with these properties, to whom it goes first. */
export function factsOf(letter: LetterName, properties: Readonly<Record<string, unknown>>, me: LetterSettings = ME): LetterFacts {
  const context = { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null };
  const [interview] = readNote({ path: 'Acme.md', properties, tags: [] }, context).interviews;
  if (interview === undefined) throw new Error('These properties are no interview.');
  const application = assemble(interview.application, [interview], NOW);
  return factsFor(interview, application, recipientsOf(letter, interview, application)[0] ?? null, me, NOW);
}
