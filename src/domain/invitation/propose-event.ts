import { words } from '../language/interface';
import { noteName } from '../note/person-note';
import type { CalendarEvent } from './calendar-event';
import { findCompany, type CompanyReading } from './company';
import type { NamedInvitation } from './known-vault';
import type { ReceivedMail } from './mail';
import { readBody } from './mail-body';
import { ownAddresses, participantsOf, type Participants } from './participants';
import { findPlace } from './place';
import type { InviteKind, InviteProposal, UncertainField } from './proposal';
import type { InvitationContext } from './read';
import { saidRole, saidRound } from './said-role';

/** A calendar's event, with the mail that brought it. */
export interface EventSource {
  readonly event: CalendarEvent;
  readonly mail: ReceivedMail | null;
}

/** Proposes a note for a calendar's event. */
export function proposeEvent({ event, mail }: EventSource, context: InvitationContext): InviteProposal {
  const { vault } = context;
  const mailText = mail === null ? '' : readBody(mail.text).text;
  const text = [event.description, mailText].filter((one) => one !== '').join('\n\n');
  const own = ownAddresses(context.myAddresses, mail, event);
  const people = participantsOf(event, text, own);
  const named = event.uid === null ? [] : vault.invitations.filter(({ uid }) => uid === event.uid);
  const ofNote = vault.interviews.find(({ note }) => note === named[0]?.path) ?? null;
  const found = findCompany(vault, { ...tracesOf(people), texts: [event.summary, mail?.subject ?? '', text] });
  const match = ofNote ?? found.match?.interview ?? null;
  const company = ofNote?.company ?? found.company;
  const place = findPlace({
    location: event.location, links: event.links, summary: event.summary, text,
    rooms: event.attendees.filter(({ isRoom }) => isRoom).map(({ name, email }) => name ?? email ?? ''),
  });
  const titles = [event.summary, mail?.subject ?? ''];
  return {
    kind: kindOf(event, named), uid: event.uid, sequence: event.sequence,
    company, role: match?.role ?? saidRole([...titles, text]), round: saidRound(titles.join('\n'), text) ?? ofNote?.round ?? null,
    date: event.when?.day ?? null, time: event.when?.time ?? null, timezone: event.when?.zone ?? null, duration: event.duration,
    format: place.format, place: place.place,
    interviewers: people.interviewers, contactPerson: people.contactPerson, agency: found.agency,
    matches: named[0]?.path ?? (isUnknown(event, named) ? null : match?.note ?? null),
    uncertain: [...uncertainOf(event), ...(ofNote === null ? uncertainCompany(found) : []), ...place.uncertain],
    remarks: [...event.remarks, ...remarksOf(event, named), ...people.remarks],
    text: quoted(mailText === '' ? event.description : mailText),
  };
}

/** Whose addresses and names tell the company: the interviewers before the organiser. */
export function tracesOf({ interviewers, contactPerson }: Participants) {
  const people = [...interviewers, ...(contactPerson === null ? [] : [contactPerson])];
  return { emails: people.map(({ email }) => email).filter((email) => email !== null), names: people.map(({ name }) => name) };
}

function kindOf(event: CalendarEvent, named: readonly NamedInvitation[]): InviteKind {
  if (event.isCancelled) return 'cancellation';
  return named.some(({ sequence }) => event.sequence > sequence) ? 'update' : 'invitation';
}

export function uncertainCompany({ company, isCertain }: CompanyReading): readonly UncertainField[] {
  return company === null || isCertain ? [] : ['company'];
}

/** A change to an invitation that no note names. */
function isUnknown({ isCancelled, sequence }: CalendarEvent, named: readonly NamedInvitation[]): boolean {
  return named.length === 0 && (isCancelled || sequence > 0);
}

function remarksOf(event: CalendarEvent, named: readonly NamedInvitation[]): readonly string[] {
  const [note] = named;
  const { cancelsIn, alreadyIn, cancelsUnknown, changesUnknown } = words('invitation');
  if (note !== undefined) {
    if (event.isCancelled) return [cancelsIn(noteName(note.path))];
    return event.sequence > note.sequence ? [] : [alreadyIn(noteName(note.path))];
  }
  if (event.isCancelled) return [cancelsUnknown];
  return event.sequence > 0 ? [changesUnknown] : [];
}

function uncertainOf({ when, method }: CalendarEvent): readonly UncertainField[] {
  if (method === 'COUNTER') return ['date', 'time'];
  if (when?.doubt === 'zone') return ['time', 'timezone'];
  return when?.doubt === 'day' ? ['date'] : [];
}

/** What is quoted in a note is no longer than this (characters). */
const MAX_QUOTED = 20_000;

export function quoted(text: string): string {
  return text.trim().slice(0, MAX_QUOTED);
}
