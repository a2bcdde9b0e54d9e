import type { InvitedPerson, InviteProposal } from '../../src/domain/invitation/proposal';
import { oneLine } from '../../src/domain/text/terminal';
import { programWords } from './words';

/** What `--json` prints. */
export function inviteJson(proposal: InviteProposal) {
  const { kind, uid, sequence, company, role, round, date, time, timezone, duration, format, place } = proposal;
  return {
    kind, uid, sequence, company, role, round, date, time, timezone, duration, format, place,
    interviewers: proposal.interviewers.map(personJson),
    contact_person: proposal.contactPerson === null ? null : personJson(proposal.contactPerson),
    agency: proposal.agency, matches: proposal.matches, uncertain: proposal.uncertain, remarks: proposal.remarks,
  };
}

function personJson({ name, email }: InvitedPerson) {
  return { name, email };
}

/** The same for a person: what is known, with a question mark after what is not certain. */
export function invitePreview(proposal: InviteProposal): string {
  const { kind, remarks, uncertain, ...known } = inviteJson(proposal);
  const marks = new Set<string>(uncertain);
  const lines = Object.entries(known).map(([name, value]) => [name, shown(value)] as const).filter(([, value]) => value !== '');
  return [
    programWords().invitations[kind],
    ...lines.map(([name, value]) => `  ${name.padEnd(WIDTH)}  ${value}${marks.has(name) ? ' (?)' : ''}`),
    ...remarks,
    '',
  ].map(oneLine).join('\n');
}

const WIDTH = 'contact_person'.length;

function shown(value: string | number | InvitedPersonJson | readonly InvitedPersonJson[] | null): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return (Array.isArray(value) ? value as readonly InvitedPersonJson[] : [value as InvitedPersonJson])
    .map(({ name, email }) => (email === null || email === name ? name : `${name} <${email}>`)).join(', ');
}

type InvitedPersonJson = ReturnType<typeof personJson>;
