import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';
import type { FollowUp } from '../playbook/follow-up';

type Subject = Pick<FollowUp, 'action' | 'n' | 'person' | 'to' | 'company'>;

const TITLES: Readonly<Record<Action, (item: Subject) => string>> = {
  'prepare': () => 'Prepare for the interview',
  'debrief': () => 'Write your debrief',
  'record-details': () => 'Fill in missing details',
  'thank-you': ({ person }) => (person === null ? 'Send your thank-you' : `Thank ${person}`),
  'agency-feedback': ({ to }) => `Tell ${to ?? 'the agency'} how it went`,
  'brief-references': ({ person }) => `Brief ${person ?? 'your references'}`,
  'connect': ({ person }) => (person === null ? 'Connect on LinkedIn' : `Connect with ${person}`),
  'check-in': checkIn,
  'close': () => 'Close the application?',
  'tell-other-offer': (item) => `Tell ${contact(item) ?? 'them'} about your other offer`,
  'answer-offer': ({ company }) => (company === null ? 'Answer the offer' : `Answer the offer from ${company}`),
  'withdraw': ({ company }) => (company === null ? 'Withdraw your application' : `Withdraw from ${company}`),
  'thank-supporters': ({ person }) => (person === null ? 'Thank your references' : `Thank ${person} for being your reference`),
  'thank-after-rejection': (item) => `Thank ${contact(item) ?? 'them'} after the rejection`,
  'request-feedback': ({ company, to }) => `Ask ${company ?? to ?? 'them'} for feedback`,
  'learn': () => 'Learn from the feedback',
  'keep-in-touch': (item) => `Keep in touch${withContact(item)}`,
  'keep-looking': () => 'Keep looking',
};

/** Says what to do and for whom, in a few words: `Thank Jane Doe`. */
export function titleOf(item: Subject): string {
  return TITLES[item.action](item);
}

const ORDINALS = ['', 'First', 'Second', 'Third'];

function checkIn(item: Subject): string {
  const n = item.n ?? 1;
  return n < 2 ? `Check in${withContact(item)}` : `${ORDINALS[n] ?? `${n}th`} check-in${withContact(item)}`;
}

function withContact(item: Subject): string {
  const name = contact(item);
  return name === null ? '' : ` with ${name}`;
}

function contact({ to, company }: Subject): string | null {
  return to ?? company;
}

const CHANNEL_ICONS: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'phone',
  linkedin: 'linkedin',
  letter: 'pen-line',
};

/** Most things that people do for themselves are writing; these are not. */
const OWN_ICONS: Partial<Readonly<Record<Action, string>>> = {
  'prepare': 'book-open',
  'close': 'archive',
  'answer-offer': 'message-square',
  'keep-looking': 'search',
};

/** Returns the name of the Obsidian icon (Lucide) that shows how it is done. */
export function iconOf({ action, channel }: Pick<FollowUp, 'action' | 'channel'>): string {
  return channel === null ? (OWN_ICONS[action] ?? 'pen-line') : CHANNEL_ICONS[channel];
}

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'by email',
  phone: 'by phone',
  linkedin: 'on LinkedIn',
  letter: 'by letter',
};

/** `by email`, `on LinkedIn` */
export function channelWords(channel: Channel): string {
  return CHANNEL_WORDS[channel];
}

/** Of what is done by phone, what has a script for the call. */
const SCRIPTED: ReadonlySet<Action> = new Set<Action>(['check-in', 'request-feedback']);

/** What is written for it: `letter`; `section` if it is for oneself. */
export function writingWord({ action, channel }: Pick<FollowUp, 'action' | 'channel'>): string {
  if (channel === null) return action === 'answer-offer' ? 'letter' : 'section';
  return channel === 'phone' && SCRIPTED.has(action) ? 'call script' : 'letter';
}

const DONE: Readonly<Record<Action, string>> = {
  'prepare': 'Prepared',
  'debrief': 'Wrote your debrief',
  'record-details': 'Filled in missing details',
  'thank-you': 'Sent your thank-you',
  'agency-feedback': 'Told the agency how it went',
  'brief-references': 'Briefed your references',
  'connect': 'Connected on LinkedIn',
  'check-in': 'Checked in',
  'close': 'Kept open',
  'tell-other-offer': 'Told them about your other offer',
  'answer-offer': 'Answered the offer',
  'withdraw': 'Withdrew',
  'thank-supporters': 'Thanked your references',
  'thank-after-rejection': 'Thanked them after the rejection',
  'request-feedback': 'Asked for feedback',
  'learn': 'Learned from the feedback',
  'keep-in-touch': 'Kept in touch',
  'keep-looking': 'Kept looking',
};

/** Says what was done: `Sent your thank-you`. */
export function doneWords(action: Action): string {
  return DONE[action];
}
