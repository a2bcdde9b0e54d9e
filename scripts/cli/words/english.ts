import { count } from '../../../src/domain/language/en/count';

/** The command line's own words. For notes, it uses the plugin's. */
export const englishProgram = () => ({
  usage: (synopsis: string) => `Usage: ${synopsis}`,
  which: { vault: 'Which vault?', letter: 'Which letter?', table: 'Which table?', invitation: 'Which invitation?' },
  whichVaultOrDry: 'Which vault? Add --vault, or --dry-run to look first.',
  oneVault: (found: string) => `One vault at a time, please; found ${found}.`,
  oneLetter: (found: string) => `One letter at a time, please; found ${found}.`,
  oneTable: (found: string) => `One table at a time, please; found ${found}.`,
  oneInvitation: (found: string) => `One invitation at a time, please; found ${found}.`,
  wrongOption: (option: string, found: string, expected: string) => `${option} is ${found}; expected ${expected}.`,
  noValue: (option: string, expected: string) => `${option} has no value; expected ${expected}.`,
  jsonOrIcs: 'Found --json and --ics; expected one of them.',
  onlyWithIcs: '--interviews and --previous are about a calendar; expected --ics with them.',
  previousUnreadable: (reason: string) => `--previous cannot be read: ${reason}`,
  wrongPair: (pair: string, targets: string) => `--columns has ${pair}; expected a pair such as Firm=company, with one of ${targets}.`,
  noColumn: (name: string, columns: string) => `--columns names ${name}; the table has ${columns}.`,
  expected: {
    oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
    several: (values: readonly string[]) => `${values.join(', ')}, or several with commas`,
    either: (values: readonly string[]) => values.join(' or '),
    zone: 'the name of a time zone, such as Europe/London',
    moment: 'a date and time, such as 2026-11-23T09:00',
    line: 'the number of a line of the file, such as 3',
    folder: 'a folder in the vault, such as Jobs/Applications',
    calendar: 'a calendar file that --ics printed',
  },

  settingsUnreadable: (path: string) => `The settings ${path} cannot be read; expected the plugin’s data.json.`,
  settingsNotJson: (path: string) => `The settings ${path} are not JSON; expected the plugin’s data.json.`,
  notFolder: (path: string) => `${path} is not a folder that can be read; expected the folder of a vault.`,
  notMapping: 'expected property names with values, such as company: Acme.',
  reading: (read: number, all: number) => `Reading notes: ${read} of ${all}`,

  noTemplate: (name: string, names: string) => `There is no template ${name}; expected one of ${names}.`,
  noInterview: (path: string) => `${path} has no interview that can be read.`,
  noNote: (path: string) => `There is no note ${path} in the vault; expected a path such as Interviews/Acme.md.`,
  notNamed: (note: string, name: string, names: readonly string[]) => (
    `${note} does not name ${name}; it names ${names.join(', ') || 'no one'}.`
  ),
  blankLeft: (blank: string) => `Blank left: ${blank}`,
  noContact: (company: string | null) => `${company ?? 'The employer'} asked not to be contacted.`,

  noRegion: (place: string) => `${place} is not in the table; expected a country or region such as GB-ENG, DE-BY or US.`,
  noHolidays: (region: string) => `The public holidays of ${region} are not known, only its weekend.`,
  noYear: (year: string, first: number, last: number) => `${year} is not in the table; expected a year from ${first} to ${last}.`,
  days: (region: string, code: string, year: number, weekend: readonly string[]) => (
    `${region} (${code}) ${year}. Weekend: ${weekend.join(' and ')}.`
  ),

  tableUnreadable: (path: string) => `${path} cannot be read; expected a table, such as applications.csv.`,
  isSpreadsheet: (path: string) => `${path} is a spreadsheet file; export it as CSV first.`,
  otherEncoding: (path: string, encoding: string) => `${path} is not in the encoding ${encoding}.`,
  notText: (path: string) => `${path} is not a text file; expected a table, such as applications.csv.`,
  guessed: (encoding: string) => `The encoding was guessed: ${encoding}. If characters look wrong, choose another with --encoding.`,
  existsInNote: (line: number, name: string, path: string) => `Line ${line}: ${name} already exists in ${path}.`,
  existsOnLine: (line: number, name: string, other: number) => `Line ${line}: ${name} already exists on line ${other}.`,
  nameless: (lines: readonly number[]) => (
    `${count(lines.length, 'row')} skipped, with no company or role: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`
  ),
  howRead: (encoding: string, isGuessed: boolean, line: number) => (
    `Encoding: ${encoding}${isGuessed ? ' (guessed)' : ''}. The column names are on line ${line}.`
  ),
  columns: 'Columns',
  targets: { own: 'kept as its own property', text: 'text of the note', none: 'not imported' },
  wouldCreate: (notes: number) => `${count(notes, 'note')} would be created. Nothing has been written.`,
  created: (notes: number) => `${count(notes, 'note')} created.`,
  partly: (number: number) => `Partly understood or skipped (${number})`,

  invitationUnreadable: (path: string) => `${path} cannot be read; expected an .ics file, an .eml message or a text.`,
  invitations: {
    invitation: 'Invitation',
    update: 'Update of an invitation',
    cancellation: 'Cancellation of an invitation',
    text: 'Email without a calendar event',
    none: 'Not an invitation',
  },
});
