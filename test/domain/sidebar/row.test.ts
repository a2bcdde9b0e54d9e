import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import type { JournalLine } from '../../../src/domain/note/journal';
import type { FollowUp, InterviewStatus } from '../../../src/domain/playbook/follow-up';
import { makeEntries } from '../../../src/domain/sidebar/entries';
import { readsTheSame, toRow, type LetterDraft, type Row } from '../../../src/domain/sidebar/row';
import { whyItem } from '../../../src/domain/sidebar/why';
import { agenda, end, followUp, interviewStatus, LONDON, moment, NOW } from './follow-ups';

const viewer = { now: NOW, zone: LONDON };

function rowOf(item: FollowUp, { titled = false, draft = null }: { titled?: boolean; draft?: LetterDraft | null } = {}): Row {
  const [entry] = makeEntries(agenda([item]), [], []);
  if (entry === undefined) throw new Error('There is no entry.');
  return toRow(entry, { viewer, draftOf: () => draft }, { level: 2, folded: null, titled });
}

function doneRow(given: Readonly<Record<string, unknown>>): Row {
  const usual = { kind: 'done', date: day('2026-11-23'), time: null, action: 'thank-you', person: null, via: null };
  const line = { ...usual, ...given } as JournalLine & { kind: 'done' };
  const [entry] = makeEntries(agenda([]), [], [{ note: 'Acme.md', company: 'Acme', role: null, agency: null, line }]);
  if (entry === undefined) throw new Error('There is no entry.');
  return toRow(entry, { viewer, draftOf: () => null }, { level: 2, folded: null, titled: false });
}

describe('toRow', () => {
  it('names the recipient below a heading only if the title does not', () => {
    const elsewhere = followUp({ person: 'Jane Doe', to: 'Sam Hill' });
    expect(rowOf(elsewhere, { titled: true }).sub).toBe('By email, to Sam Hill');
    expect(rowOf({ ...elsewhere, channel: null }, { titled: true }).sub).toBe('To Sam Hill');
    expect(rowOf(followUp(), { titled: true }).sub).toBe('By email');
    expect(rowOf(followUp({ action: 'check-in', person: null, to: 'Sam Hill' }), { titled: true }).sub).toBe('By email');
    expect(rowOf(followUp({ to: null }), { titled: true }).sub).toBe('By email');
  });

  it('says below a heading that a thing is for oneself if it goes to nobody', () => {
    expect(rowOf(followUp({ action: 'debrief', channel: null, person: null, to: null }), { titled: true }).sub).toBe('For yourself');
  });

  it('names the note if neither company nor role is known, and the search if there is no note', () => {
    expect(rowOf(followUp({ company: null, role: null })).sub).toBe('Acme');
    expect(rowOf(followUp({ note: null, company: null, role: null, action: 'keep-looking' })).sub).toBe('Your job search');
  });

  it('colours only what is late, and says how late in the label', () => {
    expect(rowOf(followUp())).toMatchObject({ tone: 'late', when: '3 days late' });
    expect(rowOf(followUp()).label).toContain('Due Friday 20 November 2026, 3 days late');
    const open = rowOf(followUp({ state: 'open', due: end('2026-11-25') }));
    expect(open.tone).toBe('plain');
    expect(open.label.split('\n').at(-1)).toBe('Due Wednesday 25 November 2026');
  });

  it('ends the label with the letter in the note', () => {
    const draft = { summary: 'Draft: 2 blanks left', isReady: false, details: [] };
    expect(rowOf(followUp(), { draft }).label.split('\n').at(-1)).toBe('Draft: 2 blanks left');
  });

  it('says of a done thing its time, else how it went out, else nothing', () => {
    expect(doneRow({ time: '08:15', via: 'email' }).when).toBe('08:15');
    expect(doneRow({ via: 'email' })).toMatchObject({ when: 'by email', label: 'Sent your thank-you\nAcme\nBy email', icon: 'check' });
    expect(doneRow({})).toMatchObject({ when: '', label: 'Sent your thank-you\nAcme' });
  });

  it('says of a skipped thing which one, and for whom', () => {
    expect(doneRow({ kind: 'skip', person: 'Jane Doe' })).toMatchObject({ title: 'Skipped “Thank-you”: Jane Doe', icon: 'skip-forward' });
  });

  it('says of an interview that waits for an unknown day no day at all', () => {
    const waiting = interviewStatus({ waitingUntil: null, waitingReason: 'nothing is left to do' });
    const [entry] = makeEntries(agenda([], [waiting]), [], []);
    if (entry === undefined) throw new Error('There is no entry.');
    expect(toRow(entry, { viewer, draftOf: () => null }, { level: 2, folded: null, titled: false }))
      .toMatchObject({ when: '', label: 'Dune · SRE: waiting\nNothing is left to do' });
  });
});

describe('readsTheSame', () => {
  const row = rowOf(followUp());
  const draft = (summary: string): LetterDraft => ({ summary, isReady: false, details: [] });

  it('holds for the same words in two rows', () => {
    expect(readsTheSame(row, rowOf(followUp()))).toBe(true);
    expect(readsTheSame({ ...row, draft: draft('a') }, { ...row, draft: draft('a') })).toBe(true);
  });

  it.each<[string, Partial<Row>]>([
    ['icon', { icon: 'x' }], ['title', { title: 'x' }], ['second line', { sub: 'x' }], ['words of time', { when: 'x' }],
    ['tone', { tone: 'plain' }], ['letter', { draft: draft('x') }], ['label', { label: 'x' }],
    ['subject', { subject: { kind: 'waiting', interview: interviewStatus() } }],
  ])('does not hold if the %s differs', (_, change) => {
    expect(readsTheSame(row, { ...row, ...change })).toBe(false);
  });
});

describe('whyItem', () => {
  it('gives what was seen in a letter, or its summary if nothing was', () => {
    const draft = { summary: 'Letter ready', details: ['A blank is left.'] };
    const letter = (isReady: boolean) => whyItem(followUp(), viewer, { ...draft, isReady }).letter;
    expect(letter(true)).toEqual(['Letter ready']);
    expect(letter(false)).toEqual(['A blank is left.']);
  });
});

describe('makeEntries', () => {
  it('names the agency in brackets, or alone if nothing else is known', () => {
    const about = (given: Partial<FollowUp>) => makeEntries(agenda([followUp(given)]), [], [])[0]?.about;
    expect(about({ agency: 'Wherry' })).toBe('Acme · Backend engineer (via Wherry)');
    expect(about({ agency: 'Wherry', company: null, role: null })).toBe('Via Wherry');
    expect(about({ company: null })).toBe('Backend engineer');
    expect(about({ company: null, role: null })).toBeNull();
  });

  it('lets the round that knows until when speak for its application, else the latest', () => {
    const first = interviewStatus({ start: moment('2026-11-10T10:00') });
    const second = interviewStatus({ start: moment('2026-11-20T10:00'), note: 'Interviews/Dune 2.md' });
    const notesOf = (rounds: readonly InterviewStatus[]) => makeEntries(agenda([], rounds), [], []).map(({ note }) => note);
    expect(notesOf([first, second])).toEqual(['Interviews/Dune 2.md']);
    expect(notesOf([second, first])).toEqual(['Interviews/Dune 2.md']);
    expect(notesOf([{ ...second, waitingUntil: null }, first])).toEqual(['Interviews/Dune.md']);
    expect(notesOf([first, { ...second, waitingUntil: null }])).toEqual(['Interviews/Dune.md']);
    expect(notesOf([{ ...first, start: null }, second])).toEqual(['Interviews/Dune 2.md']);
  });
});
