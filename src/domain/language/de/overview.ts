import type { Words } from '../catalogue';
import { capitalized } from '../../text/letter-case';
import { listed } from '../list';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const interviews = (number: number) => plural(number, { one: '# Gespräch', other: '# Gesprächen' });

/** The statuses as one looks them up in a list. */
const STATUSES: Readonly<Record<string, string>> = {
  'scheduled': 'bevorstehend', 'waiting': 'Warten', 'offer': 'Angebot', 'accepted': 'angenommen', 'declined': 'abgelehnt',
  'rejected': 'Absage', 'withdrawn': 'zurückgezogen', 'no-response': 'keine Antwort',
};

export const germanOverview = (): Words<'overview'> => ({
  scanned: (notes) => plural(notes, { one: '# Notiz geprüft.', other: '# Notizen geprüft.' }),
  noneCount: 'Keine zählt als Gespräch.',
  counted: (notes, held, reasons) => (
    `${plural(notes, { one: '# Notiz zählt', other: '# Notizen zählen' })}, mit insgesamt ${interviews(held)}: ${reasons.join(', ')}.`
  ),
  counts: (notes, why) => `${notes} ${why}`,
  notCounted: (notes) => plural(notes, {
    one: '# Notiz sieht nach einem Gespräch aus, zählt aber nicht.', other: '# Notizen sehen nach Gesprächen aus, zählen aber nicht.',
  }),
  allRead: 'Alles darin war lesbar.',
  unread: (details) => plural(details, {
    one: 'Eine Angabe konnte nicht gelesen werden. Alles andere funktioniert.',
    other: '# Angaben konnten nicht gelesen werden. Alles andere funktioniert.',
  }),
  endOfHolidays: (year) => (
    `Das Plugin kennt Feiertage bis Ende ${year}. Aktualisiere es, oder trage spätere in den Einstellungen als freie Tage ein.`
  ),

  why: {
    type: (name, value) => `durch ${name}: ${value}`,
    tag: (tag) => `durch das Tag #${tag}`,
    folder: (folder) => `durch den Ordner ${folder}`,
    list: 'durch eine Liste von Gesprächen',
    unreadable: 'mit Eigenschaften, die nicht lesbar sind',
  },

  ways: {
    type: (name, value) => `ergänze die Eigenschaft ${name}: ${value}`,
    tag: (tag) => `setze das Tag #${tag}`,
    folder: (folder) => `verschiebe sie in den Ordner ${folder}`,
    list: (name) => `führe ihre Gespräche unter ${name}: application auf`,
  },
  toCount: (ways) => `Damit eine Notiz zählt, ${listed(ways, 'oder')}. Das kannst du in den Einstellungen ändern.`,

  misses: {
    'template': {
      why: 'Das ist eine Vorlage: In den Eigenschaften stehen Platzhalter, oder sie liegt in einem Ordner für Vorlagen.',
      remedy: 'Wenn es ein Gespräch ist, ersetze die Platzhalter oder verschiebe die Notiz in einen anderen Ordner.',
    },
    'others': {
      why: 'In den Eigenschaften ist genannt, wer sich bewirbt. Du führst also das Gespräch.',
      remedy: 'Wenn du dich bewirbst, entferne diesen Namen.',
    },
    'not-first': {
      why: 'Die Eigenschaften beginnen nicht in der ersten Zeile.',
      remedy: 'Verschiebe sie an den Anfang der Notiz, über alles andere.',
    },
    'comment': {
      why: 'Das Tag beginnt mit #. In Eigenschaften ist es damit ein Kommentar.',
      remedy: 'Schreibe das Tag ohne #.',
    },
    'left-out': {
      why: 'Die Notiz liegt in einem ausgenommenen Ordner.',
      remedy: 'Verschiebe sie in einen anderen Ordner, oder ändere die ausgenommenen Ordner in den Einstellungen.',
    },
  },
  tagAlone: (tag) => `Außer dem Tag #${tag} deutet nichts auf ein Gespräch hin. Es kann auch eine Lernnotiz sein.`,
  tagAloneRemedy: 'Ergänze ein Unternehmen, eine Stelle, einen Gesprächspartner oder interview_date.',
  unmarked: 'Nichts kennzeichnet sie als Gespräch.',
  unmarkedBroken: (reason) => `Nichts kennzeichnet sie als Gespräch. Die Eigenschaften sind nicht lesbar. ${reason}`,
  unmarkedRemedy: (ways) => `${capitalized(listed(ways, 'oder'))}.`,

  noDetails: 'Keine Angaben gefunden',
  noInterviews: 'Noch keine Gespräche',
  cannotBeShown: (reason) => `Lässt sich nicht anzeigen: ${reason}`,
  round: (round) => `Runde: ${round}`,
  start: (day, time) => (time === null ? `${day}, Uhrzeit unbekannt` : `${day}, ${time} Uhr`),
  formats: { onsite: 'vor Ort', video: 'Video', phone: 'Telefon' },
  withPeople: (people) => `Mit ${people}`,
  references: (people) => `Referenzen: ${people}`,
  anAgency: 'eine Agentur',
  through: (agency) => `über ${agency}`,
  contact: (person) => `Kontakt: ${person}`,
  contactBy: {
    email: 'per E-Mail', phone: 'telefonisch', linkedin: 'über LinkedIn', letter: 'per Brief', none: 'kein Kontakt erwünscht',
  },
  status: (status, since) => `Stand: ${STATUSES[status] ?? status}${since === null ? '' : ` seit ${since}`}`,
  decisionBy: (day) => `Entscheidung bis ${day}`,
  followUpOn: (day) => `dein Termin zum Nachfragen: ${day}`,
  offerDeadline: (day) => `Antwort auf das Angebot bis ${day}`,
  hasFeedback: 'Rückmeldung vorhanden',
  unknownHolidays: (region) => `Feiertage nicht bekannt, nur das Wochenende: ${region}`,
  journalLines: (lines) => plural(lines, { one: '# Zeile im Verlauf', other: '# Zeilen im Verlauf' }),
});
