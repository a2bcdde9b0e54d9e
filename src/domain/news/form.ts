import { addDays, type Day } from '../dates/day';
import { fullDate } from '../dates/words';
import { words } from '../language/interface';
import type { NewsKind } from './news';
import { knownContact, knownContactPerson, unreachable, type NewsSubject } from './subject';

/** A field of the form; `address-0` is that of the first interviewer without an address. */
export type NewsField =
  | 'decision_by' | 'contact_by' | 'contact_person' | 'interviewers' | `address-${number}`
  | 'round_date' | 'round_time' | 'round' | 'round_format' | 'round_interviewers'
  | 'offer_deadline' | 'feedback' | 'follow_up_on' | 'follow_up_by' | 'hold_until' | 'heard_on' | 'heard_by';

export interface NewsFieldRow {
  readonly name: NewsField;
  readonly label: string;
  readonly desc?: string;
  readonly kind: 'text' | 'date' | 'time' | 'lines';
  /** The choices, by value, with their words. The empty value means no answer. */
  readonly options?: Readonly<Record<string, string>>;
  /** The known or proposed value. */
  readonly value: string;
  /** The days that make sense, both included. */
  readonly earliest?: Day;
  readonly latest?: Day;
  /** Which working day of “next week” is meant. */
  readonly ofPeriod?: 'first' | 'last';
}

/** One kind of news: the choice, and the fields that it opens. */
export interface NewsChoice {
  readonly kind: NewsKind;
  readonly label: string;
  /** What the note says now; empty if it says nothing. */
  readonly known: string;
  readonly fields: readonly NewsFieldRow[];
}

/** The choices, with what is known of each. */
export function newsChoices(subject: NewsSubject): readonly NewsChoice[] {
  return [
    decision(subject), contact(subject), people(subject), round(subject), offer(subject), rejection(subject), again(subject), hold(subject),
  ];
}

/** When and how the person heard it. */
export function occasionFields({ today }: NewsSubject): readonly NewsFieldRow[] {
  const { fields, notRecorded } = words('news');
  return [
    { name: 'heard_by', label: fields.heard_by, kind: 'text', options: { '': notRecorded, ...words('common').channels }, value: '' },
    { name: 'heard_on', label: fields.heard_on, kind: 'date', value: today, latest: today },
  ];
}

function decision({ interview }: NewsSubject): NewsChoice {
  const earliest = interview.schedule?.start.day;
  return {
    kind: 'decision', label: words('news').kinds.decision, known: now(dateWords(interview.decisionBy)),
    fields: [{
      name: 'decision_by', label: words('news').fields.decision_by, kind: 'date', value: interview.decisionBy ?? '', ofPeriod: 'last',
      ...(earliest && { earliest }),
    }],
  };
}

function contact(subject: NewsSubject): NewsChoice {
  const by = knownContact(subject);
  const person = knownContactPerson(subject)?.name ?? '';
  const { kinds, fields, about, notAtAll } = words('news');
  const { byChannel, contactBy, notKnownYet } = words('common');
  const ways = { ...byChannel, none: notAtAll };
  const known = [by === null ? '' : ways[by], person];
  return {
    kind: 'contact', label: kinds.contact, known: now(known.filter((part) => part !== '').join(', ')),
    fields: [
      {
        name: 'contact_by', label: fields.contact_by, kind: 'text', options: { '': notKnownYet, ...contactBy },
        value: by ?? '',
      },
      { name: 'contact_person', label: fields.contact_person, desc: about.contact_person, kind: 'text', value: person },
    ],
  };
}

function people(subject: NewsSubject): NewsChoice {
  const { interviewers } = subject.interview;
  const { kinds, fields, about } = words('news');
  const addresses = unreachable(subject).map(({ name }, at): NewsFieldRow => (
    { name: `address-${at}`, label: fields.address(name), desc: about.address, kind: 'text', value: '' }
  ));
  const isFirst = interviewers.length === 0;
  return {
    kind: 'people', label: kinds.people, known: now(interviewers.map(({ name }) => name).join(', ')),
    fields: [...addresses, {
      name: 'interviewers', label: isFirst ? words('common').interviewers : fields.otherInterviewers, kind: 'lines', value: '',
      desc: about.interviewers,
    }],
  };
}

function round({ interview }: NewsSubject): NewsChoice {
  const { kinds, fields, about } = words('news');
  const common = words('common');
  return {
    kind: 'round', label: kinds.round, known: '',
    fields: [
      { name: 'round_date', label: fields.round_date, kind: 'date', value: '' },
      { name: 'round_time', label: common.time, kind: 'time', value: '' },
      { name: 'round', label: common.round, desc: common.roundAbout, kind: 'text', value: nextNumber(interview.round) },
      { name: 'round_format', label: common.format, kind: 'text', options: { '': common.notKnownYet, ...common.formats }, value: '' },
      {
        name: 'round_interviewers', label: fields.round_interviewers, kind: 'lines', value: '',
        desc: about.interviewers,
      },
    ],
  };
}

function nextNumber(round: string | null): string {
  return round !== null && /^\d{1,2}$/.test(round) ? String(Number(round) + 1) : '';
}

function offer({ application, last }: NewsSubject): NewsChoice {
  const deadline = last.offerDeadline?.day ?? null;
  const { kinds, fields, about, offered } = words('news');
  const known = application.status === 'offer' ? now(offered(deadline === null ? null : fullDate(deadline))) : '';
  return {
    kind: 'offer', label: kinds.offer, known,
    fields: [{
      name: 'offer_deadline', label: fields.offer_deadline, desc: about.offer_deadline, kind: 'date', value: deadline ?? '',
      ofPeriod: 'last',
    }],
  };
}

function rejection({ application, last }: NewsSubject): NewsChoice {
  const { kinds, fields, about, rejected } = words('news');
  const known = application.status === 'rejected' ? now(rejected(last.feedback !== null)) : '';
  return {
    kind: 'rejection', label: kinds.rejection, known,
    fields: [{ name: 'feedback', label: fields.feedback, desc: about.feedback, kind: 'text', value: last.feedback ?? '' }],
  };
}

function again(subject: NewsSubject): NewsChoice {
  const { interview } = subject;
  const { kinds, fields, asUsual } = words('news');
  return {
    kind: 'again', label: kinds.again, known: now(dateWords(interview.followUpOn)),
    fields: [
      { name: 'follow_up_on', label: fields.follow_up_on, kind: 'date', value: interview.followUpOn ?? '', ofPeriod: 'first' },
      { name: 'follow_up_by', label: fields.follow_up_by, kind: 'text', options: { '': asUsual, ...otherChannels(subject) }, value: '' },
    ],
  };
}

/** The channels other than the known one. `none` is not among them: they have asked to be contacted again. */
function otherChannels(subject: NewsSubject): Readonly<Record<string, string>> {
  const known = knownContact(subject);
  return Object.fromEntries(Object.entries(words('common').channels).filter(([channel]) => channel !== known));
}

function hold({ today }: NewsSubject): NewsChoice {
  const { kinds, fields, about } = words('news');
  return {
    kind: 'hold', label: kinds.hold, known: '',
    fields: [{
      name: 'hold_until', label: fields.hold_until, desc: about.hold_until, kind: 'date',
      value: addDays(today, USUAL_HOLD), earliest: addDays(today, 1), ofPeriod: 'first',
    }],
  };
}

/** In days. This is proposed if they named no day. */
const USUAL_HOLD = 28;

function dateWords(day: Day | null): string {
  return day === null ? '' : fullDate(day);
}

function now(what: string): string {
  return what === '' ? '' : words('news').now(what);
}
