import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/dates/day';
import { startOf } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { listsOf, withLists } from '../../../src/domain/playbook/agenda-lists';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { announcementFor } from '../../../src/domain/sidebar/announcement';
import { makeGroups, MAX_ROWS } from '../../../src/domain/sidebar/sidebar';
import { readNote } from '../note/read';
import { input, LONDON, NOW } from '../sidebar/follow-ups';

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

const OVERDUE = { date: '2026-11-19T10:30', contact_by: 'email' };
const DUE_TODAY = { date: '2026-11-23T08:00', contact_by: 'email' };
const CLOSED = { date: '2026-10-01T10:30', status: 'rejected', status_date: '2026-10-08' };

/** As many applications as there are places, that differ in nothing but their names. */
function bookOfMany(properties: Readonly<Record<string, unknown>>, looks: Looks): FollowUpBook {
  const book = new FollowUpBook(DEFAULT_RULES, LONDON);
  const pattern = interview('Pattern.md', properties);
  for (let at = 0; at < MANY; at += 1) {
    const note = `${at}.md`;
    book.set(note, [looks.watched({ ...pattern, note, company: `Company ${at}`, application: `Company ${at}\nSRE` })]);
  }
  return book;
}

describe(`one change among ${MANY.toLocaleString('en')} interviews`, () => {
  const looks = new Looks();
  let book: FollowUpBook;

  beforeAll(() => {
    book = bookOfMany(OVERDUE, looks);
    book.agendaAt(NOW);
    book.problems();
  });

  it('looks at the interviews of no other application', () => {
    const changed = looks.watched(interview('0.md', { ...OVERDUE, status: 'rejected' }));
    const looked = looks.during(() => {
      book.set('0.md', [changed]);
      book.agendaAt(NOW);
      book.problems();
    });
    expect([...looked]).toEqual(['0.md']);
  });

  it('makes no more of the list than is drawn', () => {
    const agenda = book.agendaAt(NOW);
    const { items, overdue, ...lists } = listsOf(agenda);
    const watched = overdue.map((item) => looks.watched(item));
    const seen = withLists({ ...agenda, items: watched }, { ...lists, items: watched, overdue: watched });
    expect(items.length).toBeGreaterThan(MANY);
    const drawn = looks.during(() => makeGroups(input({ agenda: seen })));
    expect(drawn.size).toBeGreaterThan(0);
    expect(drawn.size).toBeLessThanOrEqual(MAX_ROWS);
  });

  it('announces what is new without a look at what stays', () => {
    const agenda = book.agendaAt(NOW);
    const items = agenda.items.map((item) => looks.watched(item));
    const [first, ...others] = items;
    const [before, after] = [{ ...agenda, items }, { ...agenda, items: others }].map((one) => withLists(one, listsOf(one)));
    let said: string | null = null;
    const looked = looks.during(() => { said = before === undefined || after === undefined ? null : announcementFor(before, after); });
    expect(said).toContain('no longer listed');
    expect(looked.size).toBeLessThanOrEqual(2);
    expect(looked).toContain(first?.note);
  });
});

describe(`midnight among ${MANY.toLocaleString('en')} closed applications`, () => {
  it('looks at the open one alone, and makes nothing anew of the others', () => {
    const looks = new Looks();
    const book = bookOfMany(CLOSED, looks);
    book.set('Open.md', [looks.watched(interview('Open.md', DUE_TODAY))]);
    const before = book.agendaAt(NOW);
    let after = before;
    const midnight = startOf(addDays(day('2026-11-23'), 1), LONDON).instant;
    const looked = looks.during(() => { after = book.agendaAt(midnight); });
    expect([...looked]).toEqual(['Open.md']);
    const kept = new Set(before.interviews);
    expect(after.interviews.filter((status) => !kept.has(status)).map(({ note }) => note)).toEqual(['Open.md']);
  });
});
