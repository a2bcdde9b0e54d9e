import { foldName } from '../note/link';
import { isKnownAs, readPeople, type Person } from '../note/people';
import type { NewAddress } from './news';

/** The person of the text who is meant; null if the text does not name them. */
export function personIn(text: string, names: readonly string[]): Person | null {
  return peopleIn(text).find((person) => names.some((name) => isKnownAs(person, name))) ?? null;
}

/**
 * The text with the address after the person's name: `Jane Doe <jane@acme.example>`. Null if the result would not be read as the
 * same people, with the address for that person.
 */
export function addAddress(text: string, { names, address }: NewAddress): string | null {
  const person = personIn(text, names);
  if (person === null) return null;
  if ([person.email, person.phone, person.linkedin].includes(address)) return text;
  return candidates(text, person, address).find((written) => isRead(text, written, { person, address })) ?? null;
}

/** The address goes at the end if the text is about one person, else after the link or the name. */
function candidates(text: string, person: Person, address: string): readonly string[] {
  const end = text.trimEnd();
  const [link = person.name] = [...text.matchAll(/\[\[[^[\]]*\]\]/g)].map(([found]) => found)
    .filter((found) => personIn(found, [person.name]) !== null);
  const at = text.indexOf(link);
  const behind = at < 0 ? [] : [`${text.slice(0, at + link.length)} <${address}>${text.slice(at + link.length)}`];
  return peopleIn(text).length === 1 ? [`${end} <${address}>`, ...behind] : behind;
}

function isRead(before: string, after: string, { person, address }: { readonly person: Person; readonly address: string }): boolean {
  const [was, is] = [peopleIn(before), peopleIn(after)];
  const found = is.find(({ name }) => foldName(name) === foldName(person.name));
  return was.length === is.length && was.every(({ name }, at) => foldName(is[at]?.name ?? '') === foldName(name))
    && [found?.email, found?.phone, found?.linkedin].includes(address);
}

function peopleIn(text: string): readonly Person[] {
  return readPeople([text], () => null).people;
}
