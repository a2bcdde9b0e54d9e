import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';
import type { FollowUp } from '../playbook/follow-up';

type Subject = Pick<FollowUp, 'action' | 'n' | 'person' | 'to' | 'company'>;

const TITLES: Readonly<Record<Action, (item: Subject) => string>> = {
  'prepare': () => 'Prepare for the interview',
  'debrief': () => 'Write your debrief',
  'record-details': () => 'Note the missing details',
  'thank-you': ({ person }) => (person === null ? 'Send your thank-you' : `Thank ${person}`),
  'agency-feedback': ({ to }) => `Tell ${to ?? 'the agency'} how it went`,
  'brief-references': ({ person }) => `Brief ${person ?? 'your references'}`,
  'connect': ({ person }) => (person === null ? 'Connect on LinkedIn' : `Connect with ${person}`),
  'check-in': checkIn,
  'close': () => 'Close it, or note why not',
  'tell-other-offer': (item) => `Tell ${contact(item) ?? 'them'} of your other offer`,
  'answer-offer': ({ company }) => (company === null ? 'Answer the offer' : `Answer the offer from ${company}`),
  'withdraw': ({ company }) => (company === null ? 'Withdraw your application' : `Withdraw from ${company}`),
  'thank-supporters': ({ person }) => `Thank ${person ?? 'your references'} for standing up for you`,
  'thank-after-rejection': (item) => `Thank ${contact(item) ?? 'them'} all the same`,
  'request-feedback': ({ company, to }) => `Ask ${company ?? to ?? 'them'} for feedback`,
  'learn': () => 'Learn from the feedback',
  'keep-in-touch': (item) => `Keep in touch${withContact(item)}`,
  'keep-looking': () => 'Keep looking',
};

/** What is to be done and to whom, in a few words: `Thank Jane Doe`. */
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

/** What one does for oneself is mostly writing; the rest has a sign of its own. */
const OWN_ICONS: Partial<Readonly<Record<Action, string>>> = {
  'prepare': 'book-open',
  'close': 'archive',
  'answer-offer': 'message-square',
  'keep-looking': 'search',
};

/** The name of an icon of Obsidian's (Lucide) that shows how it is done. */
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

const DONE: Readonly<Record<Action, string>> = {
  'prepare': 'Prepared',
  'debrief': 'Wrote your debrief',
  'record-details': 'Noted the missing details',
  'thank-you': 'Sent your thank-you',
  'agency-feedback': 'Told the agency how it went',
  'brief-references': 'Briefed your references',
  'connect': 'Connected on LinkedIn',
  'check-in': 'Checked in',
  'close': 'Looked at closing it',
  'tell-other-offer': 'Told them of your other offer',
  'answer-offer': 'Answered the offer',
  'withdraw': 'Withdrew',
  'thank-supporters': 'Thanked your references',
  'thank-after-rejection': 'Thanked them all the same',
  'request-feedback': 'Asked for feedback',
  'learn': 'Learned from the feedback',
  'keep-in-touch': 'Kept in touch',
  'keep-looking': 'Kept looking',
};

/** What was done, as one looks back on it: `Sent your thank-you`. */
export function doneWords(action: Action): string {
  return DONE[action];
}
