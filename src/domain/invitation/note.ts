import type { Zone } from '../dates/zoned';
import { escapeLines } from '../letters/markdown';
import type { ReadingSettings } from '../note/settings';
import { newInterviewText, propertyLines, type NewInterview } from '../writing';
import { INVITATION, INVITATION_SEQUENCE } from './known-vault';
import type { InvitedPerson, InviteProposal } from './proposal';

/** The link, number or address in a note. */
export const PLACE = 'place';

/** What the form begins with, as a person would type it. @param device the zone that a note need not name */
export function fieldsOf(proposal: InviteProposal, device: Zone): NewInterview & { readonly place: string } {
  const { company, role, round, date, time, timezone, duration, format, place, agency, interviewers, contactPerson } = proposal;
  return {
    company: company ?? '', role: role ?? '', round: round ?? '', date: date ?? '', time: time ?? '',
    timezone: timezone === null || timezone === device ? '' : timezone,
    duration: duration === null ? '' : String(duration), format: format ?? '', place: place ?? '', agency: agency ?? '',
    interviewers: interviewers.map(personText), contact_person: contactPerson === null ? '' : personText(contactPerson),
  };
}

function personText({ name, email, phone }: InvitedPerson): string {
  return [name, ...(email === null || email === name ? [] : [`<${email}>`]), ...(phone === null ? [] : [phone])].join(' ');
}

/** The text of the new note: it names its invitation, so that an update finds it, and quotes what the invitation says. */
export function invitationNoteText(
  { place, ...fields }: NewInterview & { readonly place: string }, { uid, sequence, text }: InviteProposal, settings: ReadingSettings,
): string {
  const lines = [
    ...propertyLines(PLACE, place),
    ...propertyLines(INVITATION, uid ?? ''),
    ...(sequence === null || sequence === 0 ? [] : propertyLines(INVITATION_SEQUENCE, String(sequence), 'number')),
  ];
  return newInterviewText(fields, settings, { lines, body: text === '' ? '' : asQuote(text) });
}

/** Nothing in the quote is a tag, a link, a comment or a field that would be read. */
function asQuote(text: string): string {
  const escaped = escapeLines(text.replace(/\n{3,}/g, '\n\n')).replaceAll('::', ':\\:');
  return escaped.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
