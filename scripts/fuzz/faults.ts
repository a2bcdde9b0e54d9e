import { identify } from '../../src/domain/note/identify';
import { readNote } from '../../src/domain/note/read-note';
import { FollowUpBook } from '../../src/domain/playbook/follow-up-book';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { DEFAULT_CHOICES } from '../../src/domain/sidebar/choices';
import { makeGroups } from '../../src/domain/sidebar/sidebar';
import { failingAt } from './failing';
import type { Random } from './random';
import { report, type Tally } from './tally';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');
const STATES: readonly Readonly<Record<string, unknown>>[] = [
  {}, { status: 'offer', offer_deadline: '2026-11-30' }, { status: 'rejected', status_date: '2026-11-21' },
  { follow_ups: ['2026-11-20 thank-you Jane Doe', '2026-11-21 thank-you Nobody'] }, { date: '2026-12-01T10:00' },
  { interviews: [{ date: '2026-11-13T10:00', interviewers: ['Jane Doe'] }, { date: '2026-11-20T10:30', status: 'waiting' }] },
];

/** Lets the rules and the list fail somewhere in one note: the other is listed all the same, and the first is named. */
export function fuzzFault(random: Random, tally: Tally): void {
  const book = new FollowUpBook(DEFAULT_SETTINGS, ZONE);
  const isLetterUnreadable = random.chance(0.2);
  const nth = isLetterUnreadable ? [] : Array.from({ length: random.pick([1, 1, 2, 3]) }, () => 1 + random.below(800));
  const failing = interviewsOf('Acme', random.pick(STATES)).map((interview) => failingAt(interview, nth, ['note', 'application']));
  book.set('Acme.md', failing);
  book.set('Beta.md', interviewsOf('Beta', {}));
  const agenda = book.agendaAt(NOW);
  const problems = [...book.problems(), ...book.failures()];
  const draftOf = ({ note }: { note: string | null }) => {
    if (note === 'Acme.md' && isLetterUnreadable) throw new TypeError('a letter that cannot be read');
    return null;
  };
  const groups = makeGroups({ agenda, problems, viewer: { now: NOW, zone: ZONE }, choices: DEFAULT_CHOICES, draftOf, maxRows: 300 });
  const notes = new Set(groups.flatMap(({ rows }) => rows).map(({ note }) => note));
  const isOtherNamed = problems.some(({ note, message }) => note !== 'Acme.md' && message.includes('cannot be'));
  if (isOtherNamed) report(tally, 'wrong', `named ${JSON.stringify(problems)}`);
  if (!notes.has('Beta.md')) report(tally, 'lost', `Beta.md at ${nth.join(', ')}`);
  const isNamed = problems.some(({ message }) => message.includes('cannot be'));
  if (isNamed) tally.refused += 1;
  else tally.applied += 1;
}

function interviewsOf(company: string, properties: Readonly<Record<string, unknown>>) {
  const file = {
    path: `${company}.md`, tags: [],
    properties: {
      type: 'interview', company, role: 'SRE', date: '2026-11-20T10:30', interviewers: ['Jane Doe', 'Raj Patel'], ...properties,
    },
  };
  return readNote(identify(file, DEFAULT_SETTINGS), { settings: DEFAULT_SETTINGS, zone: ZONE, personNote: () => null }).interviews;
}
