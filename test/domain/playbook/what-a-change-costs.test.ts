import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/dates/day';
import { startOf } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { compareItems, listsOf } from '../../../src/domain/playbook/agenda-lists';
import type { Agenda, FollowUp } from '../../../src/domain/playbook/follow-up';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { announcementFor } from '../../../src/domain/sidebar/announcement';
import { makeGroups, MAX_ROWS } from '../../../src/domain/sidebar/sidebar';
import { remind } from '../../../src/domain/reminders/reminders';
import { DEFAULT_CHOICES } from '../../../src/domain/sidebar/choices';
import type { SidebarEntry } from '../../../src/domain/sidebar/entries';
import { KeptLists } from '../../../src/domain/sidebar/kept-lists';
import { readNote } from '../note/read';
import { agenda, followUp, input, LONDON, moment, NOW } from '../sidebar/follow-ups';

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

describe(`a sidebar of ${MANY.toLocaleString('en')} applications`, () => {
  const looks = new Looks();
  const book = new FollowUpBook(DEFAULT_RULES, LONDON);
  const pattern = interview('Pattern.md', OPEN);

  beforeAll(() => {
    for (let at = 0; at < MANY; at += 1) {
      const note = `${at}.md`;
      book.set(note, [{ ...pattern, note, company: `Company ${at}`, application: `Company ${at}\nSRE` }]);
    }
    book.agendaAt(NOW);
  }, 60_000);

  it.each(['time', 'application'] as const)('asks by %s, after a change, of no entry but the changed ones whether the filter shows it', (grouping) => {
    const kept = new KeptLists();
    const asked = new Set<string | null>();
    const shows = ({ note }: SidebarEntry) => asked.add(note).size > 0;
    const makeNext = () => makeGroups(input({ agenda: book.agendaAt(NOW), kept, shows, choices: { filter: 'sre', grouping, folds: {} } }));
    makeNext();
    expect(asked.size).toBe(MANY);
    asked.clear();
    book.set('5000.md', [{ ...pattern, note: '5000.md', status: 'rejected', company: 'Company 5000', application: 'Company 5000\nSRE' }]);
    makeNext();
    expect([...asked]).toEqual(['5000.md']);
  });

  it('makes by application, after a change, no group anew that is not drawn', () => {
    const kept = new KeptLists();
    const makeNext = () => makeGroups(input({ agenda: book.agendaAt(NOW), kept, choices: { ...DEFAULT_CHOICES, grouping: 'application' } }));
    const before = new Set(makeNext());
    book.set('7000.md', [{ ...pattern, note: '7000.md', status: 'rejected', company: 'Company 7000', application: 'Company 7000\nSRE' }]);
    const after = makeNext();
    expect(after.length).toBeGreaterThan(MANY / 2);
    expect(after.filter((group) => !before.has(group)).length).toBeLessThanOrEqual(MAX_ROWS + 1);
  });

  it('looks for reminders at no deadline that is not near', () => {
    const near = [1, 2].map((at) => followUp({ note: `Near ${at}.md`, due: moment(`2026-11-23T09:${at}0`), from: moment('2026-11-23T08:00'), state: 'today' }));
    const others = Array.from({ length: MANY }, (_, at) => followUp({
      note: `${at}.md`, ...at % 2 === 0 ? { due: moment('2026-12-01T10:00'), state: 'open' } : { due: moment('2026-11-20T10:00') },
    }));
    const all = sorted([...others, ...near].sort(compareItems).map((item) => looks.watched(item)));
    const memory = { seen: NOW, day: day('2026-11-23'), told: [] };
    let said: readonly unknown[] = [];
    const looked = looks.during(() => { said = remind(all, memory, { now: NOW, zone: LONDON }, true).say; });
    expect(said).toHaveLength(2);
    expect(looked.size).toBeLessThan(40);
  });
});

/** An agenda whose lists are known. */
function sorted(items: readonly FollowUp[]): Agenda {
  const made = agenda(items);
  listsOf(made);
  return made;
}
