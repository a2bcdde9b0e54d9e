import { firmDomain, nameInDomain } from './addresses';
import { agencyFor, matchApplication, type KnownVault, type Traces, type VaultMatch } from './known-vault';

/** Whose interview it is. */
export interface CompanyReading {
  readonly company: string | null;
  readonly isCertain: boolean;
  readonly agency: string | null;
  readonly match: VaultMatch | null;
}

/**
 * The company by the vault, else by the domain of the people's addresses, spelt as the text spells it. A domain that
 * is an agency's says nothing of the company.
 */
export function findCompany(vault: KnownVault, traces: Traces): CompanyReading {
  const agency = agencyFor(vault, traces.emails);
  const match = matchApplication(vault, traces);
  if (match?.interview.company != null) {
    return { company: match.interview.company, isCertain: match.by !== 'name', agency: agency ?? match.interview.agency, match };
  }
  if (agency !== null) return { company: null, isCertain: true, agency, match };
  const domain = mostCommon(traces.emails.map(firmDomain).filter((found) => found !== null));
  const company = domain === null ? null : spelt(nameInDomain(domain), [...traces.texts, ...traces.names]);
  return { company, isCertain: false, agency, match };
}

/** The first of those that are there most often. */
function mostCommon(domains: readonly string[]): string | null {
  const times = (domain: string) => domains.filter((one) => one === domain).length;
  return [...domains].sort((a, b) => times(b) - times(a))[0] ?? null;
}

const SEPARATOR = String.raw`[\s.&'’_-]{0,2}`;
/** In characters. */
const MAX_SEARCHED = 20_000;
const MAX_LABEL = 40;

/** The domain's name as the texts write it: `Acme Robotics` for `acme-robotics`. */
function spelt(label: string, texts: readonly string[]): string {
  const letters = label.slice(0, MAX_LABEL).match(/[aou]e|ss|[\p{L}\p{N}]/gu) ?? [];
  const spelling = letters.map(anySpelling).join(SEPARATOR);
  const written = new RegExp(String.raw`(?:^|[^\p{L}\p{M}\p{N}@./])(${spelling})(?![\p{L}\p{N}@]|\.\p{L})`, 'iu');
  const spellingIn = (text: string) => written.exec(text.slice(0, MAX_SEARCHED).normalize('NFD'))?.[1]?.normalize('NFC') ?? '';
  const found = texts.map(spellingIn).filter((one) => one !== '');
  const name = found.find((one) => /\p{Lu}/u.test(one)) ?? found[0];
  return name ?? label.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** A letter with any accent: domains have none, and write `ue` for an umlaut. */
function anySpelling(letter: string): string {
  if (letter === 'ss') return String.raw`(?:s${SEPARATOR}s|ß)`;
  return letter.length === 1 ? String.raw`${letter}\p{M}?` : String.raw`${letter.charAt(0)}(?:\p{M}|${SEPARATOR}e)`;
}
