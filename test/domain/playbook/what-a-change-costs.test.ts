import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/dates/day';
import { startOf } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { listsOf } from '../../../src/domain/playbook/agenda-lists';
import type { Agenda, FollowUp } from '../../../src/domain/playbook/follow-up';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { announcementFor } from '../../../src/domain/sidebar/announcement';
import { makeGroups, MAX_ROWS } from '../../../src/domain/sidebar/sidebar';
import { readNote } from '../note/read';
import { agenda, followUp, input, LONDON, NOW } from '../sidebar/follow-ups';

const MANY = 10_000;

/** Remembers what was looked at. */
class Looks {
  readonly notes = new Set<string | null>();

  /** The same, which says so when anything in it is looked at. */
  watched<T extends { readonly note: string | null }>(one: T): T {
    return new Proxy(one, {
      get: (target, key) => {
        this.notes.add(target.note);
        return Reflect.get(target, key) as unknown;
      },
    });
  }

  /** The notes in which something was looked at meanwhile. */
  during(work: () => unknown): ReadonlySet<string | null> {
    this.notes.clear();
    work();
    return new Set(this.notes);
  }
}

function interview(note: string, properties: Readonly<Record<string, unknown>>): Interview {
  const [read] = readNote(
    { path: note, properties: { type: 'interview', company: note, role: 'SRE', interviewers: 'Jane Doe', ...properties }, tags: [] },
    { settings: DEFAULT_READING, zone: LONDON, personNote: () => null },
  ).interviews;
  if (read === undefined) throw new Error('The note is no interview.');
  return read;
}

/** Its thank-you is due by the end of the day. */
const OPEN = { date: '2026-11-23T08:00', contact_by: 'email' };
const CLOSED = { date: '2026-10-01T10:30', status: 'rejected', status_date: '2026-10-08' };

/** Many closed applications that differ in nothing but their names, and one that is open. */
function bookOfMany(looks: Looks): FollowUpBook {
  const book = new FollowUpBook(DEFAULT_RULES, LONDON);
  const pattern = interview('Pattern.md', CLOSED);
  for (let at = 0; at < MANY; at += 1) {
    const note = `${at}.md`;
    book.set(note, [looks.watched({ ...pattern, note, company: `Company ${at}`, application: `Company ${at}\nSRE` })]);
  }
  book.set('Open.md', [looks.watched(interview('Open.md', OPEN))]);
  return book;
}

describe(`a book of ${MANY.toLocaleString('en')} interviews`, () => {
  const looks = new Looks();
  let book: FollowUpBook;
  let before: Agenda;
  const midnight = startOf(addDays(day('2026-11-23'), 1), LONDON).instant;

  beforeAll(() => {
    book = bookOfMany(looks);
    before = book.agendaAt(NOW);
    book.problems();
  }, 60_000);

  it('looks at midnight at the application that the day concerns, and makes nothing anew of the others', () => {
    let after = before;
    const looked = looks.during(() => { after = book.agendaAt(midnight); });
    expect([...looked]).toEqual(['Open.md']);
    const kept = new Set(before.interviews);
    expect(after.interviews.filter((status) => !kept.has(status)).map(({ note }) => note)).toEqual(['Open.md']);
  });

  it('looks after a change at the interviews of no other application', () => {
    const changed = looks.watched(interview('Open.md', { ...OPEN, status: 'rejected' }));
    const looked = looks.during(() => {
      book.set('Open.md', [changed]);
      book.agendaAt(midnight);
      book.problems();
    });
    expect([...looked]).toEqual(['Open.md']);
  });
});

describe(`a list of ${MANY.toLocaleString('en')} follow-ups`, () => {
  const looks = new Looks();
  const items = Array.from({ length: MANY }, (_, at) => looks.watched(followUp({ note: `${String(at).padStart(5, '0')}.md`, person: null })));
  const all = sorted(items);

  it('is made of no more than what is drawn', () => {
    const drawn = looks.during(() => makeGroups(input({ agenda: all })));
    expect(drawn.size).toBeGreaterThan(0);
    expect(drawn.size).toBeLessThanOrEqual(MAX_ROWS);
  });

  it('is announced without a look at what stays', () => {
    const fewer = sorted(items.slice(1));
    let said: string | null = null;
    const looked = looks.during(() => { said = announcementFor(all, fewer); });
    expect(said).toContain('no longer listed');
    expect(looked.size).toBeLessThanOrEqual(2);
  });
});

/** An agenda whose lists are known. */
function sorted(items: readonly FollowUp[]): Agenda {
  const made = agenda(items);
  listsOf(made);
  return made;
}
