import type { Words } from '../catalogue';
import { listed } from '../list';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const LINE = 'eine Zeile wie 2026-11-20 thank-you Jane Doe via email';
const NAMES = 'Namen wie Jane Doe oder Jane Doe <jane@acme.example>, ein Link zu einer Personennotiz oder ein Eintrag mit name';

/** `date` and the like stay as notes have them. What was found is in the nominative everywhere. */
export const germanProblems = (): Words<'problems'> => ({
  wrong: (name, found, expected) => `${name} ist ${found}. Erwartet: ${expected}.`,
  wrongItem: (name, found, expected) => `In ${name} steht ${found}. Erwartet: ${expected}.`,
  moreItems: (name, number) => plural(number, {
    one: `In ${name} ist 1 weiterer Eintrag nicht lesbar.`, other: `In ${name} sind # weitere Einträge nicht lesbar.`,
  }),
  inInterview: (number, message) => `Gespräch ${number}: ${message}`,
  notInterview: (number, found, expected) => `Gespräch ${number} ist ${found}. Erwartet: ${expected}.`,
  wrongCountry: (note, found, expected) => `country in ${note} ist ${found}. Erwartet: ${expected}.`,
  unreadTime: (found) => `Am Ende von date steht ${found}. Erwartet: nach dem Tag eine Uhrzeit wie 10:30.`,
  unclearZone: (name, found, expected) => (
    `Als Zeitzone steht in ${name} ${found}. Erwartet: ${expected}. Setze timezone auf die gemeinte.`
  ),
  containsItself: (name) => `${name} enthält sich selbst. Erwartet: ein Wert ohne einen Anker wie &a.`,
  doubled: (name) => `${name} steht mehrmals da. Erwartet: einmal. Es zählt der letzte Wert.`,
  dateMissing: 'date fehlt. Erwartet: der Tag des Gesprächs, zum Beispiel 2026-11-20.',
  unreadable: (reason) => `Die Eigenschaften sind nicht lesbar. ${reason}`,
  notAssessable: (reason) => `Die nächsten Schritte lassen sich nicht ermitteln: ${reason}`,
  unknownPeople: (number) => plural(number, {
    one: 'In follow_ups nennt 1 weitere Zeile Personen, die nicht in der Notiz stehen.',
    other: 'In follow_ups nennen # weitere Zeilen Personen, die nicht in der Notiz stehen.',
  }),

  found: {
    text: (text) => `„${text}“`,
    list: (json) => `eine Liste (${json})`,
    mapping: (json) => `ein Eintrag mit Eigenschaften (${json})`,
    inItself: 'in sich selbst verschachtelt',
  },

  expected: {
    date: 'ein Datum wie 2026-11-20',
    realDate: 'ein Datum, das es gibt, zum Beispiel 2026-11-20',
    time: 'eine Uhrzeit wie 10:30',
    zone: 'der Name einer Zeitzone wie Europe/London',
    text: 'ein Text oder ein Link',
    minutes: 'eine Anzahl von Minuten wie 45',
    country: 'ein Land oder eine Region wie DE, DE-BY oder Deutschland',
    yesNo: 'true oder false',
    names: NAMES,
    interview: 'eine Zeile wie 2026-05-14 10:30 | Kennenlernen | [[Jane Doe]] oder ein Eintrag mit eigenem date',
    line: LINE,
    shortLine: (max) => `höchstens ${max} Zeichen: ${LINE}`,
    dateFirst: `am Anfang ein Datum: ${LINE}`,
    whatWasDone: `was an diesem Tag erledigt wurde: ${LINE}`,
    actionNext: `gleich nach dem Datum, was erledigt wurde: ${LINE}`,
    realDateInLine: `ein Datum, das es gibt; ${LINE}`,
    channel: (channels) => `via und eines von ${channels.join(', ')}`,
    untilDate: 'until und ein Datum, zum Beispiel until 2026-12-01',
    snoozeUntil: 'until und ein Datum: snooze thank-you until 2026-12-01',
    untilAfterSnooze: 'until nur nach snooze',
    knownPerson: (names) => (
      names.length === 0 ? 'ein Name, der in der Notiz steht' : `ein Name aus dieser Bewerbung: ${listed(names, 'oder')}`
    ),
    oneOf: (values) => `eines von ${values.join(', ')}`,
    oneDay: (days) => `ein eindeutiger Tag; dies kann ${listed(days.map(({ words }) => words), 'oder')} heißen`,
    oneZone: (zones) => `eine eindeutige Zeitzone; dies kann ${listed(zones, 'oder')} sein`,
    language: (languages) => `eine Sprache, in der es Briefe gibt: ${languages.join(', ')}`,
    afterInterview: ({ words }) => `der Tag des Gesprächs (${words}) oder ein späterer`,
  },

  countedFromInterview: (expected, from, isPeriod, days) => (
    `${expected}. Vom Gespräch am ${from} aus gerechnet `
    + `ist ${isPeriod ? 'der letzte Arbeitstag dieser Zeit' : 'das'}: ${listed(days, 'oder')}`
  ),
  countedFromChange: (expected, from, isPeriod, days) => (
    `${expected}. Vom ${from} aus gerechnet, als die Notiz zuletzt geändert wurde, `
    + `ist ${isPeriod ? 'der letzte Arbeitstag dieser Zeit' : 'das'}: ${listed(days, 'oder')}`
  ),

  slip: (name, text, line, kind) => {
    const found = kind === 'comment' ? 'Das ist ein Kommentar' : 'Das gilt als Teil der Zeile darüber';
    const expected = {
      comment: 'Anführungszeichen um einen Wert, der mit # beginnt',
      item: 'ein Leerzeichen nach dem Strich',
      indent: 'dieselbe Einrückung wie bei den Einträgen darüber',
    }[kind];
    return `In ${name} steht ${text} (Zeile ${line}). ${found}. Erwartet: ${expected}.`;
  },

  copy: {
    bySync: 'Eine Sync-App hat diese Kopie angelegt. Sie zählt nicht.',
    of: (name) => `Das ist eine Kopie von ${name} mit denselben Eigenschaften. Sie zählt nicht.`,
    lines: (number, first, name) => plural(number, {
      one: `Was laut Kopie erledigt ist, zählt: In ${name} fehlt 1 Zeile: ${first}.`,
      other: `Was laut Kopie erledigt ist, zählt: In ${name} fehlen # Zeilen, zum Beispiel ${first}.`,
    }),
    otherLines: (number, first, name) => plural(number, {
      one: `1 Zeile ihres Verlaufs fehlt in ${name} und zählt dort nicht: ${first}.`,
      other: `# Zeilen ihres Verlaufs fehlen in ${name} und zählen dort nicht, zum Beispiel ${first}.`,
    }),
    differs: (property, here, there, name) => `${property}: hier ${here}, in ${name} ${there}.`,
    missing: 'nicht vorhanden',
    remedy: 'Behalte in einer der Notizen, was du brauchst, und lösche die andere.',
  },

  broken: {
    onLine: (line, slip) => `Zeile ${line}: ${slip}.`,
    unclosed: 'Die schließende Zeile --- fehlt.',
    noNames: 'Erwartet werden Namen von Eigenschaften mit Werten, zum Beispiel company: Acme.',
    notParsed: 'Obsidian hat diese Notiz nicht gelesen. Ändere etwas darin, oder starte Obsidian neu.',
    unclosedBy: (line, text) => `Die schließende Zeile --- fehlt: In Zeile ${line} steht „${text}“. Erwartet: --- allein.`,
    nested: 'Die Werte sind zu tief verschachtelt oder haben zu viele Aliasse.',
    conflict: 'Git hat beide Fassungen stehen lassen. Behalte die Zeilen, die du brauchst, und lösche die mit <<<<<<<, ======= und >>>>>>>',
    dashes: 'Lösche, was nach --- steht, oder die ganze Zeile. Nur --- allein schließt die Eigenschaften ab',
    tab: 'Ersetze den Tabulator am Anfang durch Leerzeichen',
    spaceAfterColon: 'Setze ein Leerzeichen nach dem Doppelpunkt',
    wideColon: 'Ersetze den breiten Doppelpunkt durch einen gewöhnlichen mit Leerzeichen (: )',
    asterisk: 'Ersetze das Sternchen durch einen Strich',
    colonAfter: (name) => `Setze einen Doppelpunkt nach ${name}`,
    spaceAfterDash: 'Setze ein Leerzeichen nach dem Strich',
    noName: 'Schreibe den Namen der Eigenschaft, einen Doppelpunkt und den Wert, zum Beispiel company: Acme',
    itemsBelow: 'Schreibe die Einträge der Liste darunter, jeden in eine eigene Zeile',
    quoteForStart: (sign) => `Setze den Wert in Anführungszeichen, denn er beginnt mit ${sign}`,
    quoteForColon: 'Setze den Wert in Anführungszeichen, denn er enthält einen Doppelpunkt',
    quoteForRest: (close) => `Setze den Wert in Anführungszeichen, denn nach ${close} folgt noch Text`,
    quoteAll: 'Setze den ganzen Wert in Anführungszeichen, denn nach dem schließenden folgt noch Text',
    closingQuote: (quote) => `Ergänze das schließende Anführungszeichen (${quote})`,
    closingBracket: (close) => `Ergänze die schließende Klammer ${close}`,
    indent: 'Entferne die Leerzeichen am Anfang',
    doubled: (name, line) => `${name} steht schon in Zeile ${line}. Behalte dort, was du brauchst, und lösche diese Zeile`,
  },

  template: {
    broken: (message, isBuiltIn) => (
      `${message}. ${isBuiltIn ? 'Bis dahin gilt die mitgelieferte Vorlage.' : 'Bis dahin bleibt sie außen vor.'}`
    ),
    wrong: (property, found, expected) => `${property} ist ${found}. Erwartet: ${expected}`,
    text: 'ein Text, in Anführungszeichen, wenn er mit {{ beginnt',
    oneOf: (values) => `eines von ${values.join(', ')}`,
    inSubject: (message) => `Im Betreff: ${message}`,
    onLine: (line, message) => `Zeile ${line}: ${message}`,
    noText: 'Die Vorlage hat keinen Text. Erwartet: die Worte des Briefs unter ihren Eigenschaften',
    neverOpened: (name) => `{{/${name}}} schließt, was nie begonnen wurde. Erwartet: {{#${name}}} davor`,
    partial: (name) => `{{> ${name}}} verweist auf eine andere Vorlage, was nicht geht. Schreib stattdessen ihren Text hierher`,
    delimiters: (name) => `{{=${name}}} ändert die Klammern, was nicht geht. Schreib {{ und }}`,
    unclosed: '{{ wird nie geschlossen. Erwartet: }} danach',
    neverClosed: (tag, name) => (
      `${tag} wird nie geschlossen, oder ein anderer Teil wird vorher geschlossen. Erwartet: {{/${name}}} danach`
    ),
  },
});
