import type { Words } from '../catalogue';
import { listed } from '../list';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const notes = (number: number) => plural(number, { one: '# Notiz', other: '# Notizen' });
const willBe = (number: number) => plural(number, { one: 'wird # Notiz angelegt', other: 'werden # Notizen angelegt' });

export const germanImporting = (): Words<'importing'> => ({
  title: 'Bewerbungen importieren',
  device: 'Eine Tabelle, als CSV aus einer Bewerbungsliste oder Tabellenkalkulation exportiert.',
  whichTable: 'Welche Tabelle?',
  paste: 'Oder füge die Tabelle ein',
  noTable: 'Wähle eine Datei, oder füge hier eine Tabelle ein.',
  matchColumns: 'Spalten zuordnen',
  rowsToMatch: (rows) => (
    `${plural(rows, { one: '# Zeile', other: '# Zeilen' })}. Ordne jeder Spalte eine Eigenschaft zu. Es werden noch keine Notizen angelegt.`
  ),
  preview: 'Vorschau',
  checkFirst: 'Vor dem Import prüfen',
  importing: 'Import läuft',
  progress: (done, all) => `${done} von ${notes(all)} angelegt`,
  progressName: 'Angelegte Notizen',
  failed: (reason) => `Die Notizen konnten nicht angelegt werden: ${reason}`,

  encoding: 'Zeichenkodierung der Datei',
  encodingAbout: 'Das ist eine Vermutung. Wenn Zeichen hier falsch aussehen, wähle eine andere.',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, Big-Endian)',
    'windows-1252': 'Westeuropäisch (Windows-1252)',
    'windows-1250': 'Mitteleuropäisch (Windows-1250)',
    'windows-1251': 'Kyrillisch (Windows-1251)',
    'gbk': 'Chinesisch (GBK)',
    'shift_jis': 'Japanisch (Shift JIS)',
  },
  headerRow: 'Zeile mit den Spaltennamen',
  row: (line, cells) => `Zeile ${line}: ${cells}`,
  headerIsData: 'Diese Zeile sieht nach einer Bewerbung aus, nicht nach Spaltennamen. '
    + 'Wähle eine andere, oder geh zurück und füge darüber eine Zeile mit Namen ein, zum Beispiel Unternehmen, Stelle, Status.',
  isSpreadsheet: 'Das ist eine Datei einer Tabellenkalkulation. Öffne sie dort, exportiere sie als CSV und wähle diese Datei.',
  notText: 'Das ist keine Textdatei. Wähle eine Tabelle, die als CSV exportiert wurde.',
  emptyTable: 'Die Tabelle ist leer.',
  noSuchRow: (line) => `In Zeile ${String(line)} steht nichts.`,
  oneRow: 'Es gibt nur eine Zeile. Eine Tabelle braucht eine Zeile mit Spaltennamen und dann je Bewerbung eine Zeile.',
  nothingBelow: 'Unter den Spaltennamen steht nichts. Eine Tabelle braucht dort je Bewerbung eine Zeile.',
  column: (number) => `Spalte ${number}`,
  imported: (name, nth) => `${name} (importiert${nth === 1 ? '' : ` ${nth}`})`,

  property: 'Eigenschaft',
  fields: {
    company: 'Unternehmen',
    role: 'Stelle',
    status: 'Stand',
    date_applied: 'Beworben am',
    location: 'Ort',
    salary: 'Gehalt',
    url: 'Link zur Stelle',
    source: 'Quelle',
    date: 'Datum des Gesprächs',
    time: 'Uhrzeit des Gesprächs',
    duration: 'Dauer des Gesprächs',
    timezone: 'Zeitzone des Gesprächs',
    format: 'Format des Gesprächs',
    round: 'Gesprächsrunde',
    interviewers: 'Gesprächspartner',
    agency: 'Agentur',
    agency_contact: 'Recruiter',
    recruiter_email: 'E-Mail des Recruiters',
    contact_person: 'Kontakt',
    contact_email: 'E-Mail des Kontakts',
    contact_by: 'Bevorzugter Kontaktweg',
    decision_by: 'Zugesagter Termin',
    follow_up_on: 'Nachfragen am',
    status_date: 'Datum des Stands',
    offer_deadline: 'Frist des Angebots',
    language: 'Sprache der Briefe',
    feedback: 'Rückmeldung',
  },
  others: { none: 'Nicht importieren', own: 'Als eigene Eigenschaft behalten', text: 'Text der Notiz' },
  orders: { 'ask': 'Tag oder Monat zuerst?', 'day-month': 'Tag zuerst: 31/12', 'month-day': 'Monat zuerst: 12/31' },
  orderIn: (column) => `Tag oder Monat zuerst in ${column}`,
  found: (examples, order) => `${examples} (${order === 'day-month' ? 'Tag' : 'Monat'} zuerst)`,
  emptyColumn: 'Leer',
  taken: (other) => `„${other}“ verwendet diese Eigenschaft schon. Wähle für eine der beiden etwas anderes.`,
  chooseOrder: 'Wähle, ob der Tag oder der Monat zuerst steht.',
  noName: 'Wähle eine Spalte für das Unternehmen oder die Stelle. Nach ihnen heißen die Notizen.',

  folder: 'Ordner',
  folderAbout: 'Leer lassen für den obersten Ordner des Vaults.',
  wrongFolder: 'Gib einen Ordner in deinem Vault an, zum Beispiel Jobs/Bewerbungen.',
  includeExisting: 'Auch Zeilen importieren, die schon in deinem Vault sind',
  nothing: 'Es gibt keine Notizen anzulegen.',
  inFolder: (number, folder) => `In „${folder}“ ${willBe(number)}, eine je Zeile. Vorhandene Notizen ändern sich nicht.`,
  inRoot: (number) => `Im obersten Ordner des Vaults ${willBe(number)}, eine je Zeile. Vorhandene Notizen ändern sich nicht.`,
  nothingToImport: 'Nichts zu importieren',
  importNotes: (number) => `${notes(number)} importieren`,
  partly: (number) => `Teilweise verstanden (${number})`,
  existing: (number) => `Schon in deinem Vault (${number})`,
  nameless: (number) => `Übersprungen: ohne Unternehmen und Stelle (${number})`,
  notes: 'Notizen',
  firstNotes: (number) => plural(number, { one: 'Erste Notiz', other: 'Die ersten # Notizen' }),
  line: (line) => `Zeile ${line}`,
  onLine: (line, message) => `Zeile ${line}: ${message}`,
  inCell: (line, column, message) => `Zeile ${line}, ${column}: ${message}`,
  existingNote: (line, name, path) => `Zeile ${line}: ${name}, in ${path}`,
  existingRow: (line, name, other) => `Zeile ${line}: ${name}, wie in Zeile ${other}`,

  aboveHeader: (headerLine) => `Die Spaltennamen stehen in Zeile ${headerLine}, deshalb wird diese Zeile übersprungen.`,
  openQuote: 'Hier beginnt ein Anführungszeichen, das nirgends endet. Es bleibt als Text stehen.',
  moreCells: (number, cells) => plural(number, {
    one: `Diese Zeile hat 1 Zelle mehr, als es Spalten gibt. Sie fehlt im Import: ${cells}.`,
    other: `Diese Zeile hat # Zellen mehr, als es Spalten gibt. Sie fehlen im Import: ${cells}.`,
  }),
  kept: (found, expected, property) => (
    `Gefunden: ${found}. Erwartet: ${expected}. Als Text in der Eigenschaft „${property}“ behalten.`
  ),
  keptColumn: (reason) => `Die Spalte bleibt Text: ${reason}.`,
  reasons: {
    taken: (other, field) => `Für „${field}“ steht schon die Spalte „${other}“`,
    ownAddress: 'Eine Adresse, die in jeder Zeile steht, gilt als deine eigene',
    chosen: 'Das wurde so gewählt',
    noDates: 'Keine ihrer Zellen ist ein Datum',
    noAddresses: 'Keine ihrer Zellen ist eine Adresse',
    noLetters: 'In diesen Sprachen gibt es keine Briefe',
    other: 'In ihren Zellen steht etwas anderes',
  },
  expected: {
    start: 'ein Datum wie 2026-11-20, mit oder ohne Uhrzeit',
    address: 'eine E-Mail-Adresse',
    oneOfDays: (expected, days) => `${expected}; dies kann ${listed(days.map(({ words }) => words), 'oder')} heißen`,
    time: (found) => `nach dem Datum eine Uhrzeit wie 10:30, nicht ${found}; der Tag wurde verstanden`,
    zone: (found, zones) => {
      const which = zones.length === 0 ? 'Setze timezone' : `Setze timezone auf eines von ${zones.join(', ')}`;
      return `eine eindeutige Zeitzone, nicht ${found}. ${which}. Tag und Uhrzeit wurden verstanden`;
    },
  },
});
