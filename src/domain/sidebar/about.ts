import { interfaceLocale, words } from '../language/interface';
import type { FollowUp } from '../playbook/follow-up';

/** A part of what a note is about, with its separator from the part before: ` · Backend engineer`. */
export interface AboutPart {
  /** `main` is never left out. */
  readonly kind: 'main' | 'role' | 'route' | 'round';
  readonly words: string;
}

type Subject = Pick<FollowUp, 'company' | 'role' | 'agency' | 'entry'>;

/** Company, role, the agency in between, and which of a note's interviews it is. Empty if the note says none of these. */
export function aboutParts({ company, role, agency, entry }: Subject): readonly AboutPart[] {
  const main = company ?? role ?? (agency === null ? null : words('sidebar').viaAgency(agency));
  const round = entry === null || entry.round === null ? null : entry.labels[interfaceLocale()];
  if (main === null) return round === null ? [] : [{ kind: 'main', words: round }];
  const parts: readonly (AboutPart | false)[] = [
    { kind: 'main', words: main },
    company !== null && role !== null && { kind: 'role', words: ` · ${role}` },
    (company ?? role) !== null && agency !== null && { kind: 'route', words: words('sidebar').throughAgency(agency) },
    round !== null && { kind: 'round', words: ` · ${round}` },
  ];
  return parts.filter((part) => part !== false);
}

/** `Acme · Backend engineer (via Wherry)`; null if there is nothing to say. */
export function aboutWords(parts: readonly AboutPart[]): string | null {
  return parts.length === 0 ? null : parts.map(({ words }) => words).join('');
}
