import { addDays, type Day } from '../dates/day';
import { fullDate } from '../dates/words';
import type { Channel, ContactBy, Format } from '../note/channels';
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
  /** What can be chosen, with its words; the empty one says nothing. */
  readonly options?: Readonly<Record<string, string>>;
  /** What is known, or proposed. */
  readonly value: string;
  /** The days that make sense, both included. */
  readonly earliest?: Day;
  readonly latest?: Day;
  /** Which working day of “next week” is meant. */
  readonly ofPeriod?: 'first' | 'last';
}

/** One thing that they can have said: the choice, and the fields that it opens. */
export interface NewsChoice {
  readonly kind: NewsKind;
  readonly label: string;
  /** What the note says now; empty if it says nothing. */
  readonly known: string;
  readonly fields: readonly NewsFieldRow[];
}

const CONTACT_WORDS: Readonly<Record<ContactBy, string>> = {
  email: 'By email', phone: 'By phone', linkedin: 'On LinkedIn', letter: 'By letter', none: 'Not at all',
};

/** One word each, so that a key chooses it. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { email: 'Email', phone: 'Phone', linkedin: 'LinkedIn', letter: 'Letter' };

const FORMAT_WORDS: Readonly<Record<Format, string>> = { onsite: 'On site', video: 'Video', phone: 'Phone' };

/** The choices, with what is known of each. */
export function newsChoices(subject: NewsSubject): readonly NewsChoice[] {
  return [
    decision(subject), contact(subject), people(subject), round(subject), offer(subject), rejection(subject), again(subject), hold(subject),
  ];
}

/** When and how it was heard. */
export function occasionFields({ today }: NewsSubject): readonly NewsFieldRow[] {
  return [
    { name: 'heard_by', label: 'How you heard', kind: 'text', options: { '': 'Not recorded', ...CHANNEL_WORDS }, value: '' },
    { name: 'heard_on', label: 'When you heard', kind: 'date', value: today, latest: today },
  ];
}

function decision({ interview }: NewsSubject): NewsChoice {
  const earliest = interview.schedule?.start.day;
  return {
    kind: 'decision', label: 'When they decide', known: now(dateWords(interview.decisionBy)),
    fields: [{
      name: 'decision_by', label: 'Decision expected by', kind: 'date', value: interview.decisionBy ?? '', ofPeriod: 'last',
      ...(earliest && { earliest }),
    }],
  };
}

function contact(subject: NewsSubject): NewsChoice {
  const by = knownContact(subject);
  const person = knownContactPerson(subject)?.name ?? '';
  const known = [by === null ? '' : CONTACT_WORDS[by].toLowerCase().replace('linkedin', 'LinkedIn'), person];
  return {
    kind: 'contact', label: 'How they want to be contacted', known: now(known.filter((part) => part !== '').join(', ')),
    fields: [
      {
        name: 'contact_by', label: 'Preferred contact', kind: 'text', options: { '': 'Not known yet', ...CONTACT_WORDS },
        value: by ?? '',
      },
      { name: 'contact_person', label: 'Contact person', desc: 'Who to follow up with.', kind: 'text', value: person },
    ],
  };
}

function people(subject: NewsSubject): NewsChoice {
  const { interviewers } = subject.interview;
  const addresses = unreachable(subject).map(({ name }, at): NewsFieldRow => (
    { name: `address-${at}`, label: `How to reach ${name}`, desc: 'Email, phone or LinkedIn page.', kind: 'text', value: '' }
  ));
  const isFirst = interviewers.length === 0;
  return {
    kind: 'people', label: 'Who was there, and how to reach them', known: now(interviewers.map(({ name }) => name).join(', ')),
    fields: [...addresses, {
      name: 'interviewers', label: isFirst ? 'Interviewers' : 'Other interviewers', kind: 'lines', value: '',
      desc: 'One per line, such as Jane Doe <jane@acme.example>.',
    }],
  };
}

function round({ interview }: NewsSubject): NewsChoice {
  return {
    kind: 'round', label: 'There is another round', known: '',
    fields: [
      { name: 'round_date', label: 'Date of the round', kind: 'date', value: '' },
      { name: 'round_time', label: 'Time', kind: 'time', value: '' },
      { name: 'round', label: 'Round', desc: 'A number or a name.', kind: 'text', value: nextNumber(interview.round) },
      { name: 'round_format', label: 'Format', kind: 'text', options: { '': 'Not known yet', ...FORMAT_WORDS }, value: '' },
      {
        name: 'round_interviewers', label: 'Who will interview you', kind: 'lines', value: '',
        desc: 'One per line, such as Jane Doe <jane@acme.example>.',
      },
    ],
  };
}

function nextNumber(round: string | null): string {
  return round !== null && /^\d{1,2}$/.test(round) ? String(Number(round) + 1) : '';
}

function offer({ application, last }: NewsSubject): NewsChoice {
  const deadline = last.offerDeadline?.day ?? null;
  const words = deadline === null ? 'an offer' : `an offer, to be answered by ${fullDate(deadline)}`;
  return {
    kind: 'offer', label: 'They made an offer', known: now(application.status === 'offer' ? words : ''),
    fields: [{
      name: 'offer_deadline', label: 'Answer by', desc: 'Leave empty if they gave no date.', kind: 'date', value: deadline ?? '',
      ofPeriod: 'last',
    }],
  };
}

function rejection({ application, last }: NewsSubject): NewsChoice {
  const known = application.status === 'rejected' ? now(last.feedback === null ? 'rejected, no feedback' : 'rejected, with feedback') : '';
  return {
    kind: 'rejection', label: 'They said no', known,
    fields: [{ name: 'feedback', label: 'Their feedback', desc: 'If they gave any.', kind: 'text', value: last.feedback ?? '' }],
  };
}

function again(subject: NewsSubject): NewsChoice {
  const { interview } = subject;
  return {
    kind: 'again', label: 'Contact them again later', known: now(dateWords(interview.followUpOn)),
    fields: [
      { name: 'follow_up_on', label: 'Contact them on', kind: 'date', value: interview.followUpOn ?? '', ofPeriod: 'first' },
      { name: 'follow_up_by', label: 'How', kind: 'text', options: { '': 'As usual', ...waysBut(subject) }, value: '' },
    ],
  };
}

/** The ways other than the known one: who asks to be contacted again wants to be. */
function waysBut(subject: NewsSubject): Readonly<Record<string, string>> {
  const known = knownContact(subject);
  return Object.fromEntries(Object.entries(CHANNEL_WORDS).filter(([way]) => way !== known));
}

function hold({ today }: NewsSubject): NewsChoice {
  return {
    kind: 'hold', label: 'It’s on hold', known: '',
    fields: [{
      name: 'hold_until', label: 'Ask again on', desc: 'No check-in is due before this day.', kind: 'date',
      value: addDays(today, USUAL_HOLD), earliest: addDays(today, 1), ofPeriod: 'first',
    }],
  };
}

/** Four weeks, in days: what is proposed if they named no day. */
const USUAL_HOLD = 28;

function dateWords(day: Day | null): string {
  return day === null ? '' : fullDate(day);
}

function now(words: string): string {
  return words === '' ? '' : `Now: ${words}`;
}
