import { words } from '../language/interface';
import { isFreeMail, isScheduler, sameAddress } from './addresses';
import type { Attendee, CalendarEvent } from './calendar-event';
import type { ReceivedMail, Mailbox } from './mail';
import type { MailBody, Signature } from './mail-body';
import type { InvitedPerson, UncertainField } from './proposal';
import { isSamePerson, saidPeople } from './said-people';

/** Who takes part. */
export interface Participants {
  readonly interviewers: readonly InvitedPerson[];
  readonly contactPerson: InvitedPerson | null;
  readonly uncertain: readonly UncertainField[];
  readonly remarks: readonly string[];
}

/** The addresses that are one's own: those of the settings, else those that the message was sent to. */
export function ownAddresses(
  settings: readonly string[], mail: Pick<ReceivedMail, 'to'> | null, event: CalendarEvent | null,
): readonly string[] {
  const delivered = ownRecipients(mail?.to ?? [], settings);
  const known = [...settings, ...delivered];
  if (known.length > 0 || event === null) return known;
  const free = event.attendees.filter(({ email }) => email !== null && isFreeMail(email));
  return free.length === 1 ? free.map(({ email }) => email ?? '') : [];
}

/** A message to several people says who one is only if a setting, or a free mail domain, does. */
function ownRecipients(to: readonly string[], settings: readonly string[]): readonly string[] {
  if (to.length <= 1) return to;
  const own = to.filter((address) => settings.some((one) => sameAddress(one, address)));
  if (own.length > 0) return own;
  const free = to.filter(isFreeMail);
  return free.length === 1 ? free : [];
}

/** Of a calendar's event: who is invited, less rooms, oneself and schedulers. */
export function participantsOf(event: CalendarEvent, text: string, own: readonly string[]): Participants {
  const others = event.attendees.filter((attendee) => !attendee.isResource && !isNobody(attendee, own));
  const organizer = event.organizer === null || isNobody(event.organizer, own) ? null : event.organizer;
  const said = saidPeople(text, [...others, ...(organizer === null ? [] : [organizer])]).filter((person) => !isOwn(person, event, own));
  const isMet = (person: Mailbox) => said.length === 0 || said.some((one) => isSame(one, person));
  const invited = others.filter((person) => !isSame(person, organizer) || isMet(person));
  const added = said.filter((person) => !invited.some((one) => isSame(one, person)));
  const all = distinct([...invited, ...added]);
  return {
    interviewers: all.slice(0, MAX_INTERVIEWERS).map(toPerson),
    contactPerson: organizer === null ? null : toPerson(organizer),
    uncertain: [],
    remarks: [...tooMany(all.length), ...declined(event.attendees.filter((attendee) => !isNobody(attendee, own)))],
  };
}

/** More people do not interview one. */
const MAX_INTERVIEWERS = 50;

function tooMany(number: number): readonly string[] {
  return number > MAX_INTERVIEWERS ? [words('invitation').manyPeople(number, MAX_INTERVIEWERS)] : [];
}

function declined(attendees: readonly Attendee[]): readonly string[] {
  const names = attendees.filter(({ hasDeclined }) => hasDeclined).slice(0, 3).map((attendee) => toPerson(attendee).name);
  return names.map(words('invitation').declined);
}

/** Of a mail without a calendar: whom the text names, and whoever signed it, else sent it. */
export function participantsOfMail(
  { from, replyTo }: Pick<ReceivedMail, 'from' | 'replyTo'>, { signature, text }: Pick<MailBody, 'signature' | 'text'>,
  own: readonly string[],
): Participants {
  const sender = [from, replyTo].find((one) => one !== null && !isNobody(one, own)) ?? null;
  const contact = contactOf(signature, sender, own);
  const interviewers = saidPeople(text, contact === null ? [] : [{ name: contact.name, email: contact.email }]);
  return {
    interviewers: interviewers.map((person) => (contact !== null && person.name === contact.name ? contact : toPerson(person))),
    contactPerson: contact,
    uncertain: contact !== null && sender !== null && contact.email === null ? ['contact_person'] : [],
    remarks: [],
  };
}

/** Whoever signed, by the whole name if the sender's has it, with the sender's address if it is the same person. */
function contactOf(signature: Signature | null, sender: Mailbox | null, own: readonly string[]): InvitedPerson | null {
  const email = signature?.email != null && !isNobody({ name: null, email: signature.email }, own) ? signature.email : null;
  const phone = signature?.phone ?? null;
  if (signature?.name == null) return sender === null ? null : { ...toPerson(sender), phone };
  const { name: signed } = signature;
  const isSender = sender !== null && (sender.name === null || isSamePerson(sender.name, signed) || isSamePerson(signed, sender.name));
  const name = isSender && sender.name !== null && sender.name.length > signed.length ? sender.name : signed;
  return { name, email: email ?? (isSender ? sender.email : null), phone };
}

function isNobody({ email }: Mailbox, own: readonly string[]): boolean {
  return email !== null && (isScheduler(email) || own.some((one) => sameAddress(one, email)));
}

/** Whether it is oneself, as the calendar names the owner of one of one's addresses. */
function isOwn(person: Mailbox, event: CalendarEvent, own: readonly string[]): boolean {
  const mine = event.attendees.filter(({ email }) => email !== null && own.some((one) => sameAddress(one, email)));
  return mine.some(({ name }) => name !== null && person.name !== null && isSamePerson(name, person.name));
}

function isSame(a: Mailbox, b: Mailbox | null): boolean {
  if (b === null) return false;
  if (a.email !== null && b.email !== null) return sameAddress(a.email, b.email);
  return a.name !== null && b.name !== null && isSamePerson(a.name, b.name);
}

function distinct(people: readonly Mailbox[]): readonly Mailbox[] {
  return [...new Map(people.map((person) => [person.email ?? person.name, person])).values()];
}

/** Whoever has no name is called by the address. */
function toPerson({ name, email }: Mailbox): InvitedPerson {
  return { name: name ?? email ?? '', email, phone: null };
}
