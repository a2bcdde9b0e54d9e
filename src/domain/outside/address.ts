import { words } from '../language/interface';
import type { FollowUp } from '../playbook/follow-up';
import { addressPart } from '../text/address-part';
import { once } from '../text/memoized';
import { KEY_FIELDS, keyOf, shown, type Found, type FollowUpKey } from './follow-up-key';

/** The address that Obsidian hands to the plugin: `obsidian://interview-follow-up?do=…`. */
export const ADDRESS = 'interview-follow-up';

/** The fields that an address can fill in for a new note. An address cannot choose where the note goes. */
export const NEW_NOTE_FIELDS = [
  'company', 'role', 'when', 'interviewers', 'round', 'format', 'duration', 'timezone', 'decision_by', 'contact_person', 'contact_by',
  'agency', 'agency_contact', 'application',
] as const;
type NewNoteField = (typeof NEW_NOTE_FIELDS)[number];

/** What an address asks for. Anything that writes needs a confirmation: any web page can open an address. */
export type AddressRequest =
  | { readonly kind: 'open'; readonly key: FollowUpKey }
  | { readonly kind: 'done'; readonly key: FollowUpKey }
  | { readonly kind: 'snooze'; readonly key: FollowUpKey; readonly until: string | undefined }
  | { readonly kind: 'new'; readonly fields: Readonly<Partial<Record<NewNoteField, string>>> };

/** Obsidian uses `action` for the address itself. */
const ACTION_FIELD = 'follow-up';

const NAMES: Readonly<Record<AddressRequest['kind'], readonly string[]>> = {
  open: keyNames(), done: keyNames(), snooze: [...keyNames(), 'until'], new: NEW_NOTE_FIELDS,
};

function keyNames(): readonly string[] {
  return KEY_FIELDS.map(nameInAddress);
}

function nameInAddress(field: string): string {
  return field === 'action' ? ACTION_FIELD : field;
}

/** Longer than any path or name that a person means. */
const MAX_LENGTH = 300;

/** Characters that control a terminal, break a line of YAML, or change the order of text. */
const STEERING = once(() => /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);

/** Reads the parameters of an address, without looking at notes: names are resolved later. */
export function readAddress(params: Readonly<Record<string, unknown>>): Found<AddressRequest> {
  const { do: kind = 'open' } = params;
  const kinds = Object.keys(NAMES) as AddressRequest['kind'][];
  const known = kinds.find((one) => one === kind);
  if (known === undefined) return { problem: words('outside').wrong('do', shown(typeof kind === 'string' ? kind : ''), kinds.join(', ')) };
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(params)) {
    if (BY_OBSIDIAN.has(name)) continue;
    const problem = problemWith(name, value, NAMES[known]);
    if (problem !== null) return { problem };
    if (typeof value === 'string' && value.trim() !== '') values.set(name, value.trim());
  }
  return { found: requestOf(known, values) };
}

/** Parameters that Obsidian itself adds or reads. */
const BY_OBSIDIAN: ReadonlySet<string> = new Set(['action', 'vault', 'do']);

function problemWith(name: string, value: unknown, expected: readonly string[]): string | null {
  if (!expected.includes(name)) return words('outside').unknownName(shown(name), expected.join(', '));
  if (typeof value !== 'string') return words('outside').wrong(name, '', words('outside').plainText);
  if (STEERING().test(value)) return words('outside').wrong(name, shown(value), words('outside').plainText);
  return value.length > MAX_LENGTH ? words('outside').tooLong(name, shown(value), MAX_LENGTH) : null;
}

function requestOf(kind: AddressRequest['kind'], values: ReadonlyMap<string, string>): AddressRequest {
  if (kind === 'new') return { kind, fields: Object.fromEntries(values) };
  const key = Object.fromEntries(KEY_FIELDS.flatMap((field) => {
    const value = values.get(nameInAddress(field));
    return value === undefined ? [] : [[field, value]];
  }));
  return kind === 'snooze' ? { kind, key, until: values.get('until') } : { kind, key };
}

/** The address that opens the follow-up's note, in Obsidian and from other apps. */
export function addressOf(item: FollowUp, vault: string): string {
  const parts = Object.entries(keyOf(item)).map(([field, value]) => `${nameInAddress(field)}=${addressPart(value)}`);
  return `obsidian://${ADDRESS}?vault=${addressPart(vault)}&${parts.join('&')}`;
}
