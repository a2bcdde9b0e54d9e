import { listed } from '../../../src/domain/language/list';
import { pluralsIn } from '../../../src/domain/language/plural';
import type { ProgramWords } from '.';

const plural = pluralsIn('de');
const notes = (number: number) => plural(number, { one: '# Notiz', other: '# Notizen' });

export const germanProgram = (): ProgramWords => ({
  usage: (synopsis) => `Aufruf: ${synopsis}`,
  which: { vault: 'Welcher Vault?', letter: 'Welcher Brief?', table: 'Welche Tabelle?', invitation: 'Welche Einladung?' },
  whichVaultOrDry: 'Welcher Vault? Ergänze --vault, oder --dry-run, um erst nachzusehen.',
  oneVault: (found) => `Bitte nur einen Vault. Gefunden: ${found}.`,
  oneLetter: (found) => `Bitte nur einen Brief. Gefunden: ${found}.`,
  oneTable: (found) => `Bitte nur eine Tabelle. Gefunden: ${found}.`,
  oneInvitation: (found) => `Bitte nur eine Einladung. Gefunden: ${found}.`,
  wrongOption: (option, found, expected) => `${option} ist ${found}. Erwartet: ${expected}.`,
  noValue: (option, expected) => `${option} hat keinen Wert. Erwartet: ${expected}.`,
  jsonOrIcs: 'Gefunden: --json und --ics. Erwartet: eines davon.',
  onlyWithIcs: '--interviews und --previous gehören zu einem Kalender. Erwartet: --ics dazu.',
  previousUnreadable: (reason) => `--previous ist nicht lesbar: ${reason}`,
  wrongPair: (pair, targets) => `In --columns steht ${pair}. Erwartet: ein Paar wie Firma=company, mit einem von ${targets}.`,
  noColumn: (name, columns) => `--columns nennt ${name}. In der Tabelle gibt es: ${columns}.`,
  expected: {
    oneOf: (values) => `eines von ${values.join(', ')}`,
    several: (values) => `${values.join(', ')}, auch mehrere mit Kommas`,
    either: (values) => listed(values, 'oder'),
    zone: 'der Name einer Zeitzone wie Europe/London',
    moment: 'Datum und Uhrzeit wie 2026-11-23T09:00',
    line: 'die Nummer einer Zeile der Datei, zum Beispiel 3',
    folder: 'ein Ordner im Vault wie Jobs/Bewerbungen',
    calendar: 'eine Kalenderdatei, die --ics ausgegeben hat',
  },

  settingsUnreadable: (path) => `Die Einstellungen ${path} sind nicht lesbar. Erwartet: die data.json des Plugins.`,
  settingsNotJson: (path) => `Die Einstellungen ${path} sind kein JSON. Erwartet: die data.json des Plugins.`,
  notFolder: (path) => `${path} ist kein lesbarer Ordner. Erwartet: der Ordner eines Vaults.`,
  notMapping: 'Erwartet: Namen von Eigenschaften mit Werten wie company: Acme.',
  reading: (read, all) => `Notizen gelesen: ${read} von ${all}`,

  noTemplate: (name, names) => `Es gibt keine Vorlage ${name}. Erwartet: eine von ${names}.`,
  noInterview: (path) => `In ${path} ist kein Gespräch lesbar.`,
  noNote: (path) => `Im Vault gibt es keine Notiz ${path}. Erwartet: ein Pfad wie Interviews/Acme.md.`,
  notNamed: (note, name, names) => (
    names.length === 0
      ? `${note} nennt ${name} nicht, und auch sonst niemanden.`
      : `${note} nennt ${name} nicht. Genannt sind: ${names.join(', ')}.`
  ),
  blankLeft: (blank) => `Noch eine Lücke: ${blank}`,
  noContact: (company) => `${company ?? 'Das Unternehmen'} möchte nicht kontaktiert werden.`,

  noRegion: (place) => `${place} steht nicht in der Tabelle. Erwartet: ein Land oder eine Region wie GB-ENG, DE-BY oder US.`,
  noHolidays: (region) => `Feiertage nicht bekannt, nur das Wochenende: ${region}.`,
  noYear: (year, first, last) => `${year} steht nicht in der Tabelle. Erwartet: ein Jahr von ${first} bis ${last}.`,
  days: (region, code, year, weekend) => `${region} (${code}) ${year}. Wochenende: ${listed(weekend, 'und')}.`,

  tableUnreadable: (path) => `${path} ist nicht lesbar. Erwartet: eine Tabelle wie bewerbungen.csv.`,
  isSpreadsheet: (path) => `${path} ist eine Datei einer Tabellenkalkulation. Exportiere sie zuerst als CSV.`,
  otherEncoding: (path, encoding) => `${path} hat nicht die Zeichenkodierung ${encoding}.`,
  notText: (path) => `${path} ist keine Textdatei. Erwartet: eine Tabelle wie bewerbungen.csv.`,
  guessed: (encoding) => `Die Zeichenkodierung ist vermutet: ${encoding}. Wenn Zeichen falsch aussehen, wähle mit --encoding eine andere.`,
  existsInNote: (line, name, path) => `Zeile ${line}: ${name} gibt es schon in ${path}.`,
  existsOnLine: (line, name, other) => `Zeile ${line}: ${name} gibt es schon in Zeile ${other}.`,
  nameless: (lines) => plural(lines.length, {
    one: `1 Zeile ohne Unternehmen und Stelle übersprungen: Zeile ${lines.join(', ')}.`,
    other: `# Zeilen ohne Unternehmen und Stelle übersprungen: Zeilen ${lines.join(', ')}.`,
  }),
  howRead: (encoding, isGuessed, line) => (
    `Zeichenkodierung: ${encoding}${isGuessed ? ' (vermutet)' : ''}. Die Spaltennamen stehen in Zeile ${line}.`
  ),
  columns: 'Spalten',
  targets: { own: 'als eigene Eigenschaft behalten', text: 'Text der Notiz', none: 'nicht importiert' },
  wouldCreate: (number) => (
    `${plural(number, { one: '# Notiz würde', other: '# Notizen würden' })} angelegt. Es wurde nichts geschrieben.`
  ),
  created: (number) => `${notes(number)} angelegt.`,
  partly: (number) => `Teilweise verstanden oder übersprungen (${number})`,

  invitationUnreadable: (path) => `${path} ist nicht lesbar. Erwartet: eine .ics-Datei, eine .eml-Nachricht oder ein Text.`,
  invitations: {
    invitation: 'Einladung',
    update: 'Änderung einer Einladung',
    cancellation: 'Absage einer Einladung',
    text: 'E-Mail ohne Kalendertermin',
    none: 'Keine Einladung',
  },
});
