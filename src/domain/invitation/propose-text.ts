import type { Day } from '../dates/day';
import { clockTime, longDay, weekdayName, weekdayNames } from '../dates/words';
import { momentAt, momentOf, type Instant, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import { once } from '../text/memoized';
import { findCompany } from './company';
import type { ReceivedMail } from './mail';
import { readBody, type MailBody } from './mail-body';
import { ownAddresses, participantsOfMail } from './participants';
import { findPlace } from './place';
import { noProposal, type InviteProposal } from './proposal';
import { quoted, tracesOf, uncertainCompany } from './propose-event';
import { proposedTimes, type ProposedTime } from './proposed-times';
import type { InvitationContext } from './read';
import { saidRole, saidRound } from './said-role';
import { speaksOfCancellation, speaksOfMeeting, speaksOfMove, speaksOfRefusal } from './said-words';
import { zonedTime, type ZonedTime } from './said-zone';

/** A mail's text; `mail` is null for a text that was pasted. */
export interface TextSource {
  readonly mail: ReceivedMail | null;
  readonly text: string;
}

/** Proposes a note for an email without a calendar. */
export function proposeText({ mail, text }: TextSource, context: InvitationContext): InviteProposal {
  const body = readBody(text);
  const { subject, ...envelope } = envelopeOf(mail, body);
  const said = subject === '' ? body.text : `${subject}\n\n${body.text}`;
  const { forMany, rejection, cancels, noInterview } = words('invitation');
  if (mail?.isBulk === true) return noProposal(forMany);
  if (speaksOfRefusal(body.text)) return noProposal(rejection);
  if (speaksOfCancellation(body.text)) return noProposal(cancels);
  const today = momentAt(envelope.sent ?? context.now, context.zone).day;
  const options = { today, order: context.settings.dateOrder, isDated: envelope.sent !== null };
  const ofBody = proposedTimes(body.text, options);
  const times = ofBody.length > 0 ? ofBody : proposedTimes(subject, options);
  // A pasted text may be nothing but the time.
  const isPlain = speaksOfMeeting(said) || (mail === null && times.some(({ time }) => time !== null));
  return isPlain ? proposeMeeting({ body, subject, envelope, times }, context) : noProposal(noInterview);
}

type Envelope = Pick<ReceivedMail, 'from' | 'replyTo' | 'to' | 'sent' | 'subject'>;

/** Of a mail that was forwarded, its own headers. */
function envelopeOf(mail: ReceivedMail | null, { forwarded }: MailBody): Envelope {
  const own: Envelope = mail ?? { from: null, replyTo: null, to: [], sent: null, subject: '' };
  if (forwarded === null) return own;
  // Whoever forwards a mail to a tool of theirs is oneself, and so is whom it went to.
  const to = forwarded.to.length > 0 ? forwarded.to : own.to;
  return { from: forwarded.from, replyTo: null, to, sent: forwarded.sent ?? own.sent, subject: forwarded.subject || own.subject };
}

interface Meeting {
  readonly body: MailBody;
  readonly subject: string;
  readonly envelope: Omit<Envelope, 'subject'>;
  readonly times: readonly ProposedTime[];
}

function proposeMeeting({ body, subject, envelope, times }: Meeting, context: InvitationContext): InviteProposal {
  const own = ownAddresses(context.myAddresses, envelope, null);
  const people = participantsOfMail(envelope, body, own);
  const found = findCompany(context.vault, { ...tracesOf(people), texts: [subject, body.text, body.signature?.text ?? ''] });
  const place = findPlace({ location: '', links: [], rooms: [], summary: subject, text: body.text });
  const when = whenOf(times, context);
  return {
    kind: 'text', uid: null, sequence: null,
    company: found.company, role: found.match?.interview.role ?? saidRole([subject, body.text]), round: saidRound(subject, body.text),
    date: when.date, time: when.time, timezone: when.timezone,
    duration: when.duration ?? (when.date === null ? null : saidDuration(body.text)),
    format: place.format, place: place.place,
    interviewers: people.interviewers, contactPerson: people.contactPerson,
    agency: found.agency, matches: found.match?.interview.note ?? null,
    uncertain: [...when.uncertain, ...uncertainCompany(found), ...place.uncertain, ...people.uncertain],
    remarks: [...when.remarks, ...people.remarks, ...(speaksOfMove(body.text) ? [words('invitation').moves] : [])],
    text: quoted(body.text),
  };
}

type When = Pick<InviteProposal, 'date' | 'time' | 'timezone' | 'duration' | 'uncertain' | 'remarks'>;

const NO_TIME: When = { date: null, time: null, timezone: null, duration: null, uncertain: [], remarks: [] };

/** The date, if one alone is proposed. */
function whenOf(proposed: readonly ProposedTime[], { zone }: InvitationContext): When {
  const { noDate, severalTimes, noDay, unclearDay, noTime } = words('invitation');
  const times = proposed.map((one) => ({ ...one, zoned: zonedOf(one, zone) }));
  const instants = new Set(times.map(({ zoned, days }) => instantOf(zoned) ?? days.join()));
  const first = times.find(({ zoned }) => zoned?.isUncertain === false) ?? times[0];
  if (first === undefined) return { ...NO_TIME, remarks: [noDate] };
  if (instants.size > 1) return { ...NO_TIME, remarks: [severalTimes, ...times.map(proposedWords)] };
  const [day] = first.days;
  if (day === undefined || first.by === 'span') return { ...NO_TIME, remarks: [noDay(first.words)] };
  if (first.days.length > 1) {
    return { ...NO_TIME, uncertain: ['date'], remarks: [unclearDay(first.words, first.days.map(longDay))] };
  }
  const isDayDoubtful = first.otherWeekday !== null || first.by === 'weekday';
  const isTimeDoubtful = first.isLimited || first.isHourDoubtful || first.zoned?.isUncertain === true;
  return {
    date: first.zoned?.day ?? day, time: first.zoned?.time ?? null, timezone: first.zoned?.timezone ?? zone, duration: first.duration,
    uncertain: [...(isDayDoubtful ? ['date' as const] : []), ...(isTimeDoubtful ? ['time' as const] : [])],
    remarks: [...wrongWeekday(first.otherWeekday, day), ...(first.isLimited ? [noTime(first.words)] : [])],
  };
}

function wrongWeekday(said: number | null, day: Day): readonly string[] {
  return said === null ? [] : [words('invitation').otherWeekday(weekdayNames()[said] ?? '', weekdayName(day))];
}

function instantOf(zoned: ZonedTime | null): Instant | null {
  return zoned === null ? null : momentOf(zoned.day, zoned.time, zoned.timezone).instant;
}

function zonedOf({ days: [day], time, zone: name }: ProposedTime, zone: Zone): ZonedTime | null {
  return day === undefined || time === null ? null : zonedTime(day, time, name, zone);
}

/** The same words for every language and way of writing. */
function proposedWords({ days, time, zone, by, words: said }: ProposedTime): string {
  const { proposed, proposedDay } = words('invitation');
  const [day] = days;
  if (day === undefined || days.length > 1 || by === 'span') return proposed(said);
  return proposedDay(longDay(day), time && (zone === null ? clockTime(time) : `${clockTime(time)} ${zone}`));
}

const MINUTES = /(?:^|[^\d.,:時时点])(\d{2,3})[\s-]?(?:min\b|mins\b|minutes?\b|minuten\b|minutos\b|minuti\b|minut\b|分)/giu;
const HOURS = once(() => (
  /(?:^|[^\p{L}\d.,:])(one|an|a|eine|une|una|uma|1|2|two|zwei)[\s-]?(?:hours?|stunden?|heures?|horas?|or[ae]|uur)(?!\p{L})/giu
));

/** An hour and a half, which has the words for an hour in it. */
const HOUR_AND_A_HALF = once(() => new RegExp([
  String.raw`(?:^|[^\p{L}\d.,:])(?:(?:an|one|a|1)[\s-]hour and (?:a half|30[\s-]min(?:ute)?s?)|one and a half hours?|`,
  String.raw`1[\s-]?(?:hours?|stunden?|h),?\s(?:und\s)?30[\s-]?min(?:ute[ns]?|s)?|1[.,]5[\s-]?(?:hours?|stunden?|heures?|h)|`,
  String.raw`(?:anderthalb|eineinhalb) stunden|une heure et demie)(?!\p{L})`,
].join(''), 'giu'));

/** Minutes, if the text says one length alone. */
function saidDuration(whole: string): number | null {
  const text = whole.replace(HOUR_AND_A_HALF(), ' 90 min ');
  const minutes = [...text.matchAll(MINUTES)].map(([, number]) => Number(number));
  const hours = [...text.matchAll(HOURS())].map(([, number = '']) => (/^(?:2|two|zwei)$/i.test(number) ? 120 : 60));
  const found = new Set([...minutes, ...hours].filter((length) => length >= MIN_DURATION && length <= MAX_DURATION));
  return found.size === 1 ? [...found][0] ?? null : null;
}

const MIN_DURATION = 15;
const MAX_DURATION = 480;
