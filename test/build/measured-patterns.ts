/**
 * The patterns that recheck does not clear, most for their bounded repetitions, which are linear with a large factor. Each is
 * measured instead, with the longest text that it is given and with pieces that come from recheck's attacks.
 */
export interface Measured {
  /** How the pattern's source begins. */
  readonly source: string;
  /** The most characters that it is given. */
  readonly most: number;
  /** Repeated, they make a hostile text. */
  readonly pieces: readonly string[];
}

/** In characters, where nothing bounds the text but the size of a note. */
const NOTE = 100_000;

function measured(source: string, most: number, ...pieces: readonly string[]): Measured {
  return { source, most, pieces };
}

const r = String.raw;

export const MEASURED: readonly Measured[] = [
  // readTime takes 100 characters.
  measured(r`^(.*?[\d.mhr]) ?\(?(`, 100, 'HHHH', 'a/ '),
  // mailboxesIn takes 20,000 characters.
  measured(r`\s(?:via|über)\s.{1,60}$`, 20_000, '\tVIA\t\t', ' via '),
  // peopleBehind takes 240 characters.
  measured(r`,?\s+(?:and|und|et|y|e|en|&)\s+`, 240, ' and '),
  // The head of a file has 64 KB.
  measured(r`^(?:received|return-path|delivered-to`, 65_536, 'x-', '\nx-a', '\u2028x-'),
  measured(r`\([^()]{0,200}\)|<[^<>]{0,200}>`, NOTE, '(<（', '[<('),
  measured(r`(\*\*|~~)(?=\S)`, 20_000, '~*', '~~a ', '**a'),
  measured(r`(^|[^\p{L}\p{N}*])\*(?=[^\s*])`, NOTE, ' *0', '*0 ', '*a'),
  measured(r`\[\[(?:[^[\]|]{0,500}\|)?`, NOTE, '[[', '[[a', '[[a|'),
  measured(r`(?:https?:\/\/)?(?:[a-z]{1,4}\.)?linkedin`, NOTE, 'LND', 'https://', 'in.', 'linkedin.com/'),
  measured(r`[[(]([\p{L}][\p{L}\p{N} _-]{0,40}?)::`, NOTE, '[[A::\t', '(A::\t[[:', '[a'),
  measured(r`[\r\n]+|[,;]\s*(?=\d{4}`, NOTE, ',\t', ',\n'),
  measured(r`(^|[^[])\[([^[\]\n]{1,300})\]\]`, NOTE, '\0[\0', '[a', 'a['),
  measured(r`!?\[\[[^[\]]{1,300}\]\]|\[`, NOTE, '![](', '[[a', '[]('),
  measured(r` ?\((?:[^()]{0,80} )?conflicted copy`, NOTE, ' (CONFLICTED COPY  ', ' (a '),
  measured(r` ?\((?:[^()]{0,80}['’]s )conflict`, NOTE, 'O( ', ' (a\'s '),
  measured(r` ?\((?:case )?conflict(?:s|ed)?`, NOTE, ' (CONFLICT', ' (case conflict 1'),
  measured(r` ?\((?:in konflikt stehende kopie`, NOTE, ' (COPIE (C', ' (copie en conflit '),
  measured(r`(\S)\s+[-*+•](?=\d{4}`, NOTE, '0-\t-\t0.0-0', 'a -'),
  // A calendar's line of the place has 1,000 characters, a line of text 400.
  measured(r`\b\d{1,5}[a-zA-Z]?(?:[-–/]`, 1000, 'PY', '1 A ', 'Aa-', '1 '),
  // saidRole takes 20,000 characters.
  measured(r`\b(?:for|about|regarding|re|as|our|the)\s+`, 20_000, 'for\tA\t', 'for the A a/'),
  measured(r`(?:^|\n)\s*(?:Role|Position|Job title`, 20_000, '\n\t', '\nRole: A '),
  measured(r`\b(?:poste de|puesto de|vaga de`, 20_000, 'f/vaga de Aü', 'poste de A&'),
  // A mail's text is cut at 60,000 characters.
  measured(r`^\s*(?:(?:with )?(?:(?:kind|best`, 60_000, '敬具', 'looking forward ', 'Best,', 'yours a'),
  measured(r`(?<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})`, 60_000, 'rmeº', '1 a ', '20.11.'),
  measured(r`(?:(?<lead>at|um|gegen|à|a las?`, 60_000, 'a', 'um ', '12 '),
  measured(r`(?:^|[^\p{L}\p{N}])(?:(?:not|n.t|unable to)`, 60_000, ' not be ', 'n t'),
  measured(r`(?:^|[^\p{L}\p{N}])(?:(?:move|moved|moving)`, 60_000, ' have to move', ' moving our'),
  measured(r`(?:^|[^\p{L}\p{N}])(?:(?:interview|meeting|call|appointment)[^.!?\n]`, 60_000, ' interview', ' meeting is '),
  measured(r`(?:^|[^\p{L}\p{N}])(?:interview\p{L}*|meet(?:ing)?`, 60_000, ' interviewa', 'gespräch'),
  // What stands before a date is looked at for 60 characters.
  measured(r`(?:^|[^\p{L}\p{N}])(?:by|until|till|before`, 60, ' by\t', '\t', ' by the '),
  measured(r`(?:^|[^\p{L}\p{N}])(?:(?:application|applied|applying`, 60, ' applied', '\t'),
  measured(r`(?:^|[^\p{L}\p{N}])(?:from|instead of|in place of`, 60, ' from\t', '\t'),
  measured(r`(?:^|[^\p{L}\p{N}])(?:to|auf|nach|new (?:time`, 60, ' to\t', '\t'),
];
