import { words } from '../language/interface';
import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';
import type { FollowUp } from '../playbook/follow-up';

type Subject = Pick<FollowUp, 'action' | 'n' | 'person' | 'to' | 'company'>;

/** Says what to do and for whom, in a few words: `Thank Jane Doe`. */
export function titleOf({ action, n, person, to, company }: Subject): string {
  return words('sidebar').titles[action]({ person, to, company, contact: to ?? company, n: n ?? 1 });
}

/** The title with the company, unless the title names it already: `Write your debrief · Acme`. */
export function titleWithCompany(item: FollowUp): string {
  const title = titleOf(item);
  return item.company === null || title.includes(item.company) ? title : `${title} · ${item.company}`;
}

const CHANNEL_ICONS: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'phone',
  linkedin: 'linkedin',
  letter: 'pen-line',
};

/** Most follow-ups without a recipient are writing. These are not. */
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

/** `by email`, `on LinkedIn` */
export function channelWords(channel: Channel): string {
  return words('common').byChannel[channel];
}

/** The actions that have a script if they are done by phone. */
const SCRIPTED: ReadonlySet<Action> = new Set<Action>(['check-in', 'request-feedback']);

/** What is written for it: a `letter`, or a `section` if the person writes it for themselves. */
export function writingWord({ action, channel }: Pick<FollowUp, 'action' | 'channel'>): string {
  const { letter, section, callScript } = words('sidebar');
  if (channel === null) return action === 'answer-offer' ? letter : section;
  return channel === 'phone' && SCRIPTED.has(action) ? callScript : letter;
}

/** Says what was done: `Sent your thank-you`. */
export function doneWords(action: Action): string {
  return words('sidebar').done[action];
}
