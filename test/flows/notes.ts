import type { Driver } from './driver';

/** The day that is this number of days after the app's today, such as `2026-11-24`. */
export function day(app: Driver, days: number): string {
  const date = new Date(`${app.today}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** An interview of yesterday morning with Jane Doe, who is to be thanked. The real app has the real clock. */
export function interviewNote(app: Driver, company = 'Acme', person = 'Jane Doe'): string {
  return [
    '---', 'type: interview', `company: ${company}`, 'role: SRE', `date: ${day(app, -1)}T10:30`, `interviewers: ${person}`,
    '---', '', 'Text.', '',
  ].join('\n');
}

/** The note with one line in its journal. */
export function withJournal(note: string, line: string): string {
  return note.replace(/^(interviewers: .*\n)/m, `$1follow_ups:\n  - ${line}\n`);
}
