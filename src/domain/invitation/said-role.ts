import { once } from '../text/memoized';
import { phrases } from './phrases';

const ROLE_WORD = '(?:role|position|job|vacancy|opening|post|opportunity)';

/** A title begins with a capital letter and goes on for up to seven words. */
const TITLE = [
  String.raw`(?<role>\p{Lu}[\p{L}\p{N}+#.&’'-]*`,
  String.raw`(?:(?:\s(?:of|and|for|de|du|des|in|im|für|&|[-–/])\s|\s|\s?/\s?)[\p{L}\p{N}+#.&’'()-]+){0,6}?)`,
].join('');
const END = String.raw`[,.;:!?\n(]|$`;

/** The places of a title in a sentence. Case counts: a title is told by its capitals. */
const ROLES = once(() => [
  String.raw`\b(?:for|about|regarding|re|as|our|the)\s+(?:the\s+|our\s+|an?\s+)?(?:open\s+|vacant\s+)?${TITLE}\s${ROLE_WORD}\b`,
  String.raw`\b${ROLE_WORD}\s+(?:of|as)\s+(?:an?\s+|the\s+)?${TITLE}(?=\s(?:at|with|in|on|for|is|has|and)\b|${END})`,
  String.raw`(?:^|\n)\s*(?:Role|Position|Job title|Job|Stelle|Poste|Puesto|Vaga|Posizione|Functie|Stanowisko)\s?:\s*${TITLE}\s*(?:\n|$)`,
  [
    String.raw`\b(?:Stelle|Position|Rolle|Vakanz|Bewerbung|Vorstellungsgespräch|Gespräch|Interview)\s+(?:als|zur|zum|des|der|einer|`,
    String.raw`eines)\s+${TITLE}`,
    String.raw`(?=\s(?:bei|am|in|zu|um|und|für|ist|einladen|mit|freuen)\b|\s\([mwdfxi/]{3,7}\)|${END})`,
  ].join(''),
  [
    String.raw`\b(?:poste de|puesto de|vaga de|cargo de|posizione di|ruolo di|functie van|stanowisko)\s+${TITLE}`,
    String.raw`(?=\s(?:chez|en|em|na|da|presso|bij|w|le|el|il)\b|${END})`,
  ].join(''),
].map((source) => new RegExp(source, 'u')));

/** The role, if one of the texts says it plainly: "for the Backend Engineer role". */
export function saidRole(texts: readonly string[]): string | null {
  for (const text of texts) {
    const searched = text.slice(0, MAX_SEARCHED);
    const roles = ROLES().map((role) => role.exec(searched)?.groups?.['role']?.trim());
    const found = roles.find((role) => role !== undefined && role.length > 2);
    if (found !== undefined) return found;
  }
  return null;
}

/** In characters: what matters is said at the beginning. */
const MAX_SEARCHED = 20_000;

const ROUND = phrases([
  '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th|initial|introductory)[- ]?(?:round interview|round|stage|interview)',
  String.raw`(?:round|stage|interview) ?#? ?[1-6]`,
  '(?:erste|zweite|dritte|letzte)[rns]? (?:runde|gespräch|vorstellungsgespräch|interview)', '(?:erst|zweit|dritt)gespräch',
  String.raw`[1-4]\. (?:runde|gespräch)`, '(?:premier|deuxième|second|troisième|dernier) entretien',
  '(?:primera|segunda|tercera|última) entrevista', '(?:primeira|segunda|terceira|última) entrevista',
  '(?:primo|secondo|terzo|ultimo) colloquio', '(?:eerste|tweede|derde|laatste) (?:gesprek|ronde)', '(?:pierwsza|druga|trzecia) rozmowa',
]);

const NAMED_ROUND = phrases([
  'phone screen', 'recruiter (?:screen|call)', 'screening(?: call| interview)?', 'technical (?:interview|screen|round)',
  'coding interview', 'system design(?: interview)?', 'panel interview', 'hiring manager (?:interview|call|round)',
  'culture(?:[- ]fit)? interview', 'case interview', 'take-home review', 'assessment cent(?:er|re)', 'fachgespräch', 'kennenlerngespräch',
  'telefoninterview',
]);

/** The round as the text calls it; the name of a kind of interview counts in the title alone. */
export function saidRound(title: string, text: string): string | null {
  const found = ROUND().exec(title) ?? NAMED_ROUND().exec(title) ?? ROUND().exec(text.slice(0, MAX_SEARCHED));
  return found === null ? null : found[0].replace(/^[^\p{L}\p{N}]/u, '');
}
