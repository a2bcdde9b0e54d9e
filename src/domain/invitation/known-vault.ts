import type { Interview } from '../note/interview';
import { foldName, parseLink } from '../note/link';
import type { Person } from '../note/people';
import { noteName } from '../note/person-note';
import type { Mapping } from '../note/properties';
import { scalarText } from '../note/values';
import { once } from '../text/memoized';
import { domainOf, firmDomain, nameInDomain, sameAddress } from './addresses';

/** A note that names an invitation. */
export interface NamedInvitation {
  readonly path: string;
  readonly uid: string;
  readonly sequence: number;
}

/** What the vault says that helps to understand an invitation. */
export interface KnownVault {
  readonly interviews: readonly Interview[];
  readonly invitations: readonly NamedInvitation[];
  /** The properties of the note of that name; null if there is none. */
  readonly noteNamed: (name: string) => Mapping | null;
}

export const EMPTY_VAULT: KnownVault = { interviews: [], invitations: [], noteNamed: () => null };

/** The property by which a note names its invitation, and the one for how often that has been changed. */
export const INVITATION = 'invitation';
export const INVITATION_SEQUENCE = 'invitation_sequence';

/** The invitations that a note names: itself, or in its list of interviews. */
function invitationsIn(path: string, properties: Mapping): readonly NamedInvitation[] {
  const listed: readonly unknown[] = Array.isArray(properties['interviews']) ? properties['interviews'] : [];
  return [properties, ...listed].flatMap((mapping) => {
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return [];
    const { [INVITATION]: named, [INVITATION_SEQUENCE]: sequence } = mapping as Mapping;
    const uids: readonly unknown[] = Array.isArray(named) ? named : [named];
    return uids.map((uid) => scalarText(uid)?.trim() ?? '').filter((uid) => uid !== '')
      .map((uid) => ({ path, uid, sequence: typeof sequence === 'number' && Number.isInteger(sequence) ? sequence : 0 }));
  });
}

/** What the vault's interviews and notes say. */
export function knownVault(
  interviews: readonly Interview[], notes: readonly { readonly path: string; readonly properties: Mapping }[],
): KnownVault {
  const byName = new Map(notes.map(({ path, properties }) => [foldName(noteName(path)), properties]));
  return {
    interviews,
    invitations: notes.flatMap(({ path, properties }) => invitationsIn(path, properties)),
    noteNamed: (name) => byName.get(foldName(name)) ?? null,
  };
}

/** What an invitation has in common with the interviews of a vault. */
export interface Traces {
  /** The addresses of everybody but oneself, schedulers left out. */
  readonly emails: readonly string[];
  readonly names: readonly string[];
  /** What is said: the summary first. */
  readonly texts: readonly string[];
}

/** The application that an invitation belongs to, by its latest interview, and what showed it. */
export interface VaultMatch {
  readonly interview: Interview;
  readonly by: 'person' | 'domain' | 'name';
}

/**
 * Finds the application by a person's address, by the domain of one, or by the company's own note. An application whose
 * company or role the text names goes before others; if several are as good, there is no match.
 */
export function matchApplication(vault: KnownVault, traces: Traces): VaultMatch | null {
  const isKnown = ({ email }: Person) => email !== null && traces.emails.some((other) => sameAddress(other, email));
  const byPerson = vault.interviews.filter((interview) => peopleOf(interview).some(isKnown));
  if (byPerson.length > 0) return chosen(byPerson, 'person', traces);
  const domains = new Set(traces.emails.map(firmDomain).filter((domain) => domain !== null));
  const byDomain = vault.interviews.filter((interview) => domainsOf(interview, vault).some((domain) => domains.has(domain)));
  if (byDomain.length > 0) return chosen(byDomain, 'domain', traces);
  const byLabel = vault.interviews.filter(({ company }) => company !== null && [...domains].some((domain) => isNameOf(company, domain)));
  if (byLabel.length > 0) return chosen(byLabel, 'domain', traces);
  const summary = foldText([traces.texts[0] ?? '', ...traces.names].join(' '));
  return chosen(vault.interviews.filter(({ company }) => company !== null && saysName(summary, company)), 'name', traces);
}

/** The agency that the domain of an address belongs to, as the vault calls it; null if it knows none. */
export function agencyFor(vault: KnownVault, emails: readonly string[]): string | null {
  const domains = new Set(emails.map(firmDomain).filter((domain) => domain !== null));
  const known = vault.interviews.find(({ agency, agencyContact }) => agency !== null && (
    domains.has(firmDomain(agencyContact?.email ?? null) ?? '') || [...domains].some((domain) => isNameOf(agency, domain))
  ));
  return known?.agency ?? null;
}

function chosen(interviews: readonly Interview[], by: VaultMatch['by'], { texts }: Traces): VaultMatch | null {
  const text = foldText(texts.join(' '));
  const best = [
    interviews.filter(({ company, role }) => company !== null && role !== null && saysName(text, company) && saysName(text, role)),
    interviews.filter(({ role }) => role !== null && saysName(text, role)),
    interviews.filter(({ company }) => company !== null && saysName(text, company)),
    interviews,
  ].find((some) => some.length > 0) ?? [];
  const applications = new Set(best.map(({ application }) => application));
  const latest = [...best].sort((a, b) => (a.schedule?.start.instant ?? 0) - (b.schedule?.start.instant ?? 0)).at(-1);
  return latest === undefined || applications.size > 1 ? null : { interview: latest, by };
}

function peopleOf({ interviewers, contactPerson, agencyContact }: Interview): readonly Person[] {
  return [...interviewers, ...[contactPerson, agencyContact].filter((person) => person !== null)];
}

/** The domains of the people, an agency's left out, and those in the company's own note. */
function domainsOf({ interviewers, contactPerson, company }: Interview, { noteNamed }: KnownVault): readonly string[] {
  const people = [...interviewers, ...(contactPerson === null ? [] : [contactPerson])];
  const note = company === null ? null : noteNamed(parseLink(company)?.name ?? company);
  return [...people.map(({ email }) => firmDomain(email)), ...(note === null ? [] : domainsIn(note))].filter((domain) => domain !== null);
}

const NOTE_KEYS = /^(?:e-?mails?|mail|web(?:site|seite)?|url|domain|homepage|site|link|email[ _-]address)$/i;

function domainsIn(note: Mapping): readonly (string | null)[] {
  return Object.entries(note).filter(([key]) => NOTE_KEYS.test(key)).flatMap(([, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((one) => {
      const text = scalarText(one)?.trim() ?? '';
      const host = /^(?:[a-z]+:\/\/)?(?:[^\s/@]*@)?([\w.-]+\.[a-z]{2,})/i.exec(text)?.[1];
      return host === undefined ? null : firmDomain(`someone@${domainOf(host)}`);
    });
  });
}

const LEGAL_FORM = once(() => new RegExp([
  String.raw`[\s,](?:ltd|limited|plc|llp|llc|inc|corp|corporation|co|gmbh|ag|se|kg|ug|e\.?v|s\.?a|sas|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|`,
  String.raw`n\.?v|`,
  String.raw`oy|ab|a\.?s|sp\. z o\.o|group|holding)\.?$`,
].join(''), 'i'));

/** The company's name without its legal form, in letters and digits alone. */
function letters(name: string): string {
  const link = parseLink(name)?.name ?? name;
  return link.replace(LEGAL_FORM(), '').normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isNameOf(company: string, domain: string): boolean {
  const name = letters(company);
  return name.length > 1 && name === letters(nameInDomain(domain));
}

function foldText(text: string): string {
  return ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Whether the folded text says the name as whole words. */
function saysName(text: string, name: string): boolean {
  const folded = foldText((parseLink(name)?.name ?? name).replace(LEGAL_FORM(), ''));
  return folded.trim().length > 1 && text.includes(folded);
}
