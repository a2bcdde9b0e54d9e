import type { Instant } from '../dates/zoned';
import { foldName } from '../note/link';
import type { Outlook } from '../playbook/follow-up';
import { capitalized } from './letter-case';

/** What the sidebar has to know of a note beyond its follow-ups. */
export interface NoteFacts {
  /** The recruiter's firm, else its person. */
  readonly agency: string | null;
  /** What ties the rounds of one application together. */
  readonly application: string;
  /** When the note's latest interview starts; null where none has a date. */
  readonly start: Instant | null;
}

export type FactsOf = (note: string) => NoteFacts | null;

/** What a note is about: company, role and the agency between; null where it says none of them. */
export function aboutWords(company: string | null, role: string | null, facts: NoteFacts | null): string | null {
  const parts = [company, role].filter((part) => part !== null).join(' · ');
  const via = facts?.agency == null ? '' : `via ${facts.agency}`;
  if (parts === '') return via === '' ? null : capitalized(via);
  return via === '' ? parts : `${parts} (${via})`;
}

/** The name of the note at a path: `Interviews/Acme.md` is `Acme`. */
export function noteName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

/** Without facts, company and role tie rounds together where both are there; else a note stands alone. */
export function applicationOf({ note, company, role }: Pick<Outlook, 'note' | 'company' | 'role'>, facts: NoteFacts | null): string {
  if (facts !== null) return facts.application;
  return company === null || role === null ? note : `${foldName(company)}\n${foldName(role)}`;
}
