import { count } from './count';

/** The import of a table. */
export const englishImporting = () => ({
  /** The pages of the form. */
  title: 'Import applications',
  device: 'A table exported as CSV from a job tracker or a spreadsheet.',
  whichTable: 'Which table?',
  paste: 'Or paste the table',
  noTable: 'Choose a file, or paste a table here.',
  /** The first lines of such a table. */
  example: 'Company,Role,Status,Date applied\nAcme,Backend engineer,Applied,2026-11-20',
  matchColumns: 'Match the columns',
  rowsToMatch: (rows: number) => `${count(rows, 'row')}. Match each column to a property. No notes are created yet.`,
  preview: 'Preview',
  checkFirst: 'Check before importing',
  importing: 'Importing',
  progress: (done: number, all: number) => `${done} of ${all} notes created`,
  progressName: 'Notes created',
  failed: (reason: string) => `The notes could not be created: ${reason}`,

  /** The file or the text that it comes from, as that of an invitation does. */
  deviceFile: 'File on this device',
  vaultFile: 'File in this vault',
  chooseFile: 'Choose file…',
  chooseFileOf: (where: string) => `Choose file: ${where}`,
  proceed: 'Continue',
  unreadable: (reason: string) => `The file could not be read: ${reason}`,

  /** How the table is read. */
  encoding: 'File encoding',
  encodingAbout: 'This is a guess. If characters look wrong here, choose another encoding.',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big-endian)',
    'windows-1252': 'Western European (Windows-1252)',
    'windows-1250': 'Central European (Windows-1250)',
    'windows-1251': 'Cyrillic (Windows-1251)',
    'gbk': 'Chinese (GBK)',
    'shift_jis': 'Japanese (Shift JIS)',
  },
  headerRow: 'Row with the column names',
  row: (line: number, cells: string) => `Line ${line}: ${cells}`,
  headerIsData: 'This row looks like an application, not like column names. '
    + 'Choose another row, or go back and add a row of names above it, such as Company, Role, Status.',
  isSpreadsheet: 'That’s a spreadsheet file. Open it in your spreadsheet app, export it as CSV, then choose that file.',
  notText: 'That’s not a text file. Choose a table exported as CSV.',
  emptyTable: 'The table is empty.',
  noSuchRow: (line: number | null) => `There is no row on line ${String(line)}.`,
  oneRow: 'There is only one row. A table needs a row of column names, then one row per application.',
  nothingBelow: 'There are no rows below the column names. A table needs one row per application there.',
  /** For a column without a name. */
  column: (number: number) => `Column ${number}`,
  /** A property that keeps what a column says, if its name means another thing in a note. */
  imported: (name: string, nth: number) => `${name} (imported${nth === 1 ? '' : ` ${nth}`})`,

  /** What becomes of a column. */
  property: 'Property',
  fields: {
    company: 'Company',
    role: 'Role',
    status: 'Status',
    date_applied: 'Date applied',
    location: 'Location',
    salary: 'Salary',
    url: 'Job link',
    source: 'Source',
    date: 'Interview date',
    time: 'Interview time',
    duration: 'Interview duration',
    timezone: 'Time zone of the interview',
    format: 'Interview format',
    round: 'Interview round',
    interviewers: 'Interviewers',
    agency: 'Agency',
    agency_contact: 'Recruiter',
    recruiter_email: 'Recruiter’s email',
    contact_person: 'Contact person',
    contact_email: 'Contact person’s email',
    contact_by: 'Preferred contact',
    decision_by: 'Decision expected by',
    follow_up_on: 'Follow up on',
    status_date: 'Status date',
    offer_deadline: 'Offer deadline',
    language: 'Language of letters',
    feedback: 'Feedback',
  },
  others: { none: 'Don’t import', own: 'Keep as its own property', text: 'Text of the note' },
  orders: { 'ask': 'Day or month first?', 'day-month': 'Day first: 31/12', 'month-day': 'Month first: 12/31' },
  orderIn: (column: string) => `Day or month first in ${column}`,
  found: (examples: string, order: 'day-month' | 'month-day') => `${examples} (${order === 'day-month' ? 'day' : 'month'} first)`,
  emptyColumn: 'Empty',
  taken: (other: string) => `“${other}” already uses this property. Choose something else for one of the two.`,
  chooseOrder: 'Choose whether the day or the month comes first.',
  noName: 'Choose a column for the company or the role. The notes are named after them.',

  /** What will be made. */
  folder: 'Folder',
  folderAbout: 'Leave empty for the vault root.',
  wrongFolder: 'Enter a folder in your vault, such as Jobs/Applications.',
  includeExisting: 'Also import rows that are already in your vault',
  nothing: 'There are no notes to create.',
  inFolder: (notes: number, folder: string) => (
    `${count(notes, 'note')} will be created in “${folder}”, one per row. Existing notes won’t change.`
  ),
  inRoot: (notes: number) => `${count(notes, 'note')} will be created in the vault root, one per row. Existing notes won’t change.`,
  nothingToImport: 'Nothing to import',
  importNotes: (notes: number) => `Import ${count(notes, 'note')}`,
  partly: (number: number) => `Partly understood (${number})`,
  existing: (number: number) => `Already in your vault (${number})`,
  nameless: (number: number) => `Skipped: no company or role (${number})`,
  notes: 'Notes',
  firstNotes: (number: number) => `First ${number} notes`,
  line: (line: number) => `Line ${line}`,
  onLine: (line: number, message: string) => `Line ${line}: ${message}`,
  inCell: (line: number, column: string, message: string) => `Line ${line}, ${column}: ${message}`,
  existingNote: (line: number, name: string, path: string) => `Line ${line}: ${name}, in ${path}`,
  existingRow: (line: number, name: string, other: number) => `Line ${line}: ${name}, as on line ${other}`,

  /** What could not be taken over as it is. */
  aboveHeader: (headerLine: number) => `The column names are on line ${headerLine}, so this line is skipped.`,
  openQuote: 'A quotation mark opens here but never closes, so it is kept as text.',
  moreCells: (number: number, cells: string) => (
    `This row has ${count(number, 'cell')} more than there are columns, left out here: ${cells}.`
  ),
  kept: (found: string, expected: string, property: string) => (
    `Found ${found}, expected ${expected}. Kept as text in the property “${property}”.`
  ),
  keptColumn: (reason: string) => `The column is kept as text: ${reason}.`,
  /** Why a column is kept as text: the end of a sentence. */
  reasons: {
    taken: (other: string, field: string) => `“${other}” is already the ${field.toLowerCase()}`,
    ownAddress: 'an address that is in every row is taken for your own',
    chosen: 'that was chosen',
    noDates: 'none of its cells is a date',
    noAddresses: 'none of its cells is an address',
    noLetters: 'there are no letters in these languages',
    other: 'its cells hold something else',
  },
  expected: {
    start: 'a date such as 2026-11-20, with or without a time',
    address: 'an email address',
    oneOfDays: (expected: string, days: readonly { readonly day: string; readonly words: string }[]) => (
      `${expected}; this can be ${days.map(({ day }) => day).join(' or ')}`
    ),
    time: (found: string) => `a time after the date, such as 10:30, not ${found}; the day was understood`,
    zone: (found: string, zones: readonly string[]) => (
      `one time zone, not ${found}: set timezone${zones.length === 0 ? '' : ` (one of ${zones.join(', ')})`}; day and time were understood`
    ),
  },
});
