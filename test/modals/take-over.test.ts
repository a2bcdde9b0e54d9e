import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../src/domain/note/settings';
import { KnownRounds } from '../../src/domain/overview/known-rounds';
import type { FieldName } from '../../src/modals/new-interview-fields';
import { TakeOver } from '../../src/modals/take-over';
import { readNote } from '../domain/note/read';

const CORVO = { type: 'interview', company: 'Corvo', role: 'Data engineer', date: '2026-11-10', interviewers: 'Ann Lee', agency: 'Wherry' };
const ANALYST = { ...CORVO, role: 'Analyst', interviewers: 'Raj Patel', agency: '' };

let fields: Map<FieldName, { value: string }>;

beforeEach(() => {
  const names: readonly FieldName[] = ['company', 'role', 'interviewers', 'agency', 'round'];
  fields = new Map(names.map((name) => [name, { value: '' }]));
});

function takeOver(...notes: readonly Record<string, string>[]): TakeOver {
  const context = { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null };
  const interviews = notes.flatMap((properties, at) => readNote({ path: `${at}.md`, properties, tags: [] }, context).interviews);
  return new TakeOver(new KnownRounds(interviews, new Map()), fields);
}

function write(name: FieldName, value: string): void {
  const field = fields.get(name);
  if (field !== undefined) field.value = value;
}

function values(): Record<string, string> {
  return Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
}

describe('what the next round takes over', () => {
  it('is filled in once company and role are known', () => {
    const form = takeOver(CORVO, ANALYST);
    write('company', 'Corvo');
    expect(form.update('company')).toBe(false);
    write('role', 'Data engineer');
    expect(form.update('role')).toBe(true);
    expect(values()).toEqual({ company: 'Corvo', role: 'Data engineer', interviewers: 'Ann Lee', agency: 'Wherry', round: '2' });
  });

  it('follows a role that the person changes, and keeps what they wrote', () => {
    const form = takeOver(CORVO, ANALYST);
    write('company', 'Corvo');
    write('role', 'Data engineer');
    form.update('role');
    write('round', 'Final');
    write('role', 'Analyst');
    form.update('role');
    expect(values()).toEqual({ company: 'Corvo', role: 'Analyst', interviewers: 'Raj Patel', agency: '', round: 'Final' });
  });

  it('takes the only role of a company, and leaves the field to the person who empties it', () => {
    const form = takeOver(CORVO);
    write('company', 'Corvo');
    form.update('company');
    expect(fields.get('role')?.value).toBe('Data engineer');
    write('role', '');
    form.update('role');
    expect(fields.get('role')?.value).toBe('');
  });

  it('goes if the company is another one after all', () => {
    const form = takeOver(CORVO);
    write('company', 'Corvo');
    form.update('company');
    write('company', 'Corvo Labs');
    expect(form.update('company')).toBe(false);
    expect(values()).toEqual({ company: 'Corvo Labs', role: '', interviewers: '', agency: '', round: '' });
  });
});
