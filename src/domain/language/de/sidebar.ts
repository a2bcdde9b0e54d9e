import { capitalized } from '../../text/letter-case';
import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';
import { counted } from './count';
import { herrn } from './herrn';

const plural = pluralsIn('de');

export const germanSidebar = (): Words<'sidebar'> => ({
  titles: {
    'prepare': () => 'Gespräch vorbereiten',
    'debrief': () => 'Nachbereitung schreiben',
    'record-details': () => 'Fehlende Angaben ergänzen',
    'thank-you': ({ person }) => (person === null ? 'Dankschreiben senden' : `${herrn(person)} danken`),
    'agency-feedback': ({ to }) => `${to === null ? 'Der Agentur' : herrn(to)} berichten, wie es war`,
    'brief-references': ({ person }) => (person === null ? 'Referenzen vorbereiten' : `${herrn(person)} als Referenz vorbereiten`),
    'connect': ({ person }) => (person === null ? 'Auf LinkedIn vernetzen' : `Mit ${herrn(person)} vernetzen`),
    'check-in': ({ contact, n }) => {
      if (n < 2) return contact === null ? 'Nachfragen' : `Bei ${herrn(contact)} nachfragen`;
      const again = `${['', '', 'zweiten', 'dritten'][n] ?? `${n}.`} Mal${contact === null ? '' : ` bei ${herrn(contact)}`}`;
      return `Zum ${again} nachfragen`;
    },
    'close': () => 'Bewerbung abschließen?',
    'tell-other-offer': ({ contact }) => (
      contact === null ? 'Vom anderen Angebot berichten' : `${herrn(contact)} vom anderen Angebot berichten`
    ),
    'answer-offer': ({ company }) => (company === null ? 'Angebot beantworten' : `Angebot von ${company} beantworten`),
    'withdraw': ({ company }) => (company === null ? 'Bewerbung zurückziehen' : `Bewerbung bei ${company} zurückziehen`),
    'thank-supporters': ({ person }) => (person === null ? 'Den Referenzen danken' : `${herrn(person)} für die Referenz danken`),
    'thank-after-rejection': ({ contact }) => (contact === null ? 'Nach der Absage danken' : `${herrn(contact)} nach der Absage danken`),
    'request-feedback': ({ company, to }) => {
      const whom = company ?? to;
      return whom === null ? 'Um Rückmeldung bitten' : `${herrn(whom)} um Rückmeldung bitten`;
    },
    'learn': () => 'Aus der Rückmeldung lernen',
    'keep-in-touch': ({ contact }) => (contact === null ? 'In Kontakt bleiben' : `Mit ${herrn(contact)} in Kontakt bleiben`),
    'keep-looking': () => 'Weitersuchen',
  },
  withdrawals: (many) => `${many} Bewerbungen zurückziehen`,
  thankYous: (many) => `${many} Gesprächspartnern danken`,
  done: {
    'prepare': 'Vorbereitet',
    'debrief': 'Nachbereitung geschrieben',
    'record-details': 'Fehlende Angaben ergänzt',
    'thank-you': 'Dankschreiben gesendet',
    'agency-feedback': 'Der Agentur berichtet, wie es war',
    'brief-references': 'Referenzen vorbereitet',
    'connect': 'Auf LinkedIn vernetzt',
    'check-in': 'Nachgefragt',
    'close': 'Offen gelassen',
    'tell-other-offer': 'Vom anderen Angebot berichtet',
    'answer-offer': 'Angebot beantwortet',
    'withdraw': 'Bewerbung zurückgezogen',
    'thank-supporters': 'Den Referenzen gedankt',
    'thank-after-rejection': 'Nach der Absage gedankt',
    'request-feedback': 'Um Rückmeldung gebeten',
    'learn': 'Aus der Rückmeldung gelernt',
    'keep-in-touch': 'Kontakt gehalten',
    'keep-looking': 'Weitergesucht',
  },
  skipped: (label) => `„${label}“ übersprungen`,
  doneFor: (done, person) => `${done}: ${person}`,

  groups: {
    overdue: 'Überfällig',
    today: 'Heute',
    open: 'Jetzt möglich',
    later: 'Später',
    waiting: 'Abwarten',
    search: 'Deine Jobsuche',
    quiet: 'Lange nichts gehört',
    problems: 'Unklarheiten',
    done: 'Heute erledigt',
  },
  more: { applications: 'Weitere Bewerbungen', companies: 'Weitere Unternehmen' },
  companyUnknown: 'Unternehmen unbekannt',
  viaAgency: (agency) => `Über ${agency}`,
  throughAgency: (agency) => ` (über ${agency})`,
  forYourself: 'Für dich selbst',
  to: (person) => `an ${herrn(person)}`,
  showMore: (left) => `Mehr anzeigen (noch ${left})`,
  isWaiting: (title) => `${title}: abwarten`,
  isQuiet: (title) => `${title}: lange nichts gehört`,
  isProblem: (title) => `${title}: Unklarheit`,
  cannotBeShown: (reason) => `Das kann nicht angezeigt werden: ${reason}`,
  letter: 'Brief',
  section: 'Abschnitt',
  callScript: 'Gesprächsleitfaden',

  late: (days) => `${counted.days(days)} überfällig`,
  dueAt: (time) => `fällig um ${time}`,
  by: (when) => `bis ${when}`,
  from: (when) => `ab ${when}`,
  until: (when) => `bis ${when}`,
  at: (day, time) => `${day}, ${time}`,
  fullyAt: (day, time) => `${day}, ${time} Uhr`,
  atPlace: (time, place) => `${time} ${place}`,
  inPlace: (day, time, place) => `${day}, ${time} Uhr in ${place}`,
  timeHere: (there, time) => `${there}, ${time} Uhr hier`,
  dayHere: (there, day, time) => `${there}, ${day}, ${time} Uhr hier`,

  fullFrom: (moment) => `Ab ${moment}`,
  fullDue: (moment) => `Fällig: ${moment}`,
  fullUntil: (moment) => `Bis ${moment}`,
  snoozed: (moment) => `Verschoben. Ursprünglich fällig: ${moment}`,
  holiday: (day, name) => `Feiertag am ${day}: ${name}`,
  // A short day has a full stop of its own.
  nothingYet: (reason) => `Noch ist nichts zu tun: ${capitalized(reason).replace(/\.$/, '')}.`,
  noNextStep: 'Noch kein Datum für den nächsten Schritt',
  nextStep: (moment) => `Nächster Schritt möglich ab ${moment}`,
  quietWhy: (reason) => `${reason}. Schließe die Bewerbung ab, oder nimm sie mit einem Datum oder einer Zeile im Verlauf wieder auf.`,

  setProperty: (property) => `${property} festlegen…`,
  setPropertyTo: (property, value) => `${property} auf ${value} setzen`,
  changeLine: 'Zeile ändern…',
  changeLineTo: (value) => `Zeile ändern in ${value}`,

  tomorrow: 'Morgen',
  in3Days: 'In 3 Tagen',
  nextWeek: 'Nächste Woche',
  namedDay: (name, day) => `${name}, ${day}`,
  noDateMoved: (counts) => `${counts} Kein Datum hat sich geändert.`,
  datesMoved: (counts, moved, first) => (
    moved === 1 ? `${counts} 1 Datum hat sich geändert: ${first}.` : `${counts} ${moved} Daten haben sich geändert, zum Beispiel ${first}.`
  ),
  moved: (title, from, to) => `${title}: ${from} → ${to}`,

  changed: (number) => plural(number, { one: '# Schritt hat sich geändert', other: '# Schritte haben sich geändert' }),
  due: (number) => (number === 0 ? 'Nichts fällig' : `${number} fällig`),
  found: (number) => (number === 0 ? 'Nichts gefunden' : `${number} gefunden`),
  gone: (title) => `${title}: nicht mehr in der Liste`,
  newIn: (title, group) => `${title}: neu unter „${group}“`,
  nowIn: (title, group) => `${title}: jetzt unter „${group}“`,

  messageActions: {
    'new-note': 'Neue Gesprächsnotiz',
    'from-invitation': 'Neues Gespräch aus Einladung…',
    'choose-notes': 'Gesprächsnotizen auswählen',
    'take-notes': 'Diese Notizen lesen',
    'check-notes': 'Ansehen, was gefunden wurde',
    'start-today': 'Ab heute beginnen',
    'use-region': 'Dessen Feiertage verwenden',
    'choose-region': 'Land auswählen',
    'dismiss': 'Verstanden',
    'clear-filter': 'Filter löschen',
  },
  welcome: 'Deine Notizen sind bereit',
  counting: (notes) => plural(notes, { one: '1 Notiz zählt als Gespräch.', other: '# Notizen zählen als Gespräche.' }),
  muchOverdue: (overdue) => `${overdue} Schritte sind überfällig. Du kannst Vergangenes hinter dir lassen und ab heute beginnen.`,
  noHolidays: 'Feiertage gelten erst als frei, wenn du ein Land auswählst.',
  nothingChanged: 'Nichts wurde geändert, und nichts verlässt deinen Vault.',
  useRegion: (country) => `Feiertage verwenden: ${country}`,
  moreNotes: (notes, where, names) => {
    const look = plural(notes, {
      one: '1 weitere Notiz sieht nach einem Gespräch aus', other: '# weitere Notizen sehen nach Gesprächen aus',
    });
    if (where === null) return `${look}, an mehreren Orten. „Ansehen, was gefunden wurde“ sagt dir, wodurch sie zählen.`;
    return `${look}, ${where}.${readLike(names)}`;
  },
  allRead: 'Alles darin konnte gelesen werden.',
  unread: (problems) => plural(problems, {
    one: 'Eine Angabe konnte nicht gelesen werden. Alles andere funktioniert.',
    other: '# Angaben konnten nicht gelesen werden. Alles andere funktioniert.',
  }),
  noNotes: 'Noch keine Gesprächsnotizen',
  noNotesAbout: 'Lege für jedes Gespräch eine Notiz an. Ein paar Eigenschaften am Anfang genügen:',
  likelyNotes: (notes, where, names) => {
    const look = plural(notes, {
      one: '1 Notiz sieht nach einer Bewerbung oder einem Gespräch aus', other: '# Notizen sehen nach Bewerbungen oder Gesprächen aus',
    });
    if (where === null) return `${look}, an mehreren Orten. Lege in den Einstellungen fest, welche zählen.`;
    return `${look}, ${where}.${readLike(names)} Deine Notizen werden nicht geändert.`;
  },
  noMatch: 'Nichts gefunden',
  noMatchAbout: (filter) => `Kein Schritt passt zu „${filter}“.`,
  nothingDue: 'Gerade ist nichts zu tun',
  nothingComing: 'Es steht nichts an. Gönn dir die Pause.',
  next: (title, when) => `Als Nächstes: ${title}, ${when}.`,
});

function readLike(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Ihre Eigenschaften würden so gelesen: ${names.join(', ')}.`;
}
