import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const steps = (number: number) => plural(number, { one: '# Schritt', other: '# Schritte' });
const notes = (number: number) => plural(number, { one: '# Notiz', other: '# Notizen' });
const blanks = (number: number) => plural(number, { one: '# Lücke', other: '# Lücken' });
const events = (number: number) => plural(number, { one: '# Termin', other: '# Termine' });

function removed(one: string, other: string): (gone: number, kept: number) => string {
  const counted = (number: number) => plural(number, { one: `# ${one}`, other: `# ${other}` });
  return (gone, kept) => `${counted(gone)} entfernt.${kept === 0 ? '' : ` ${counted(kept)} wegen späterer Änderungen behalten.`}`;
}

export const germanActions = (): Words<'actions'> => ({
  markedDone: 'Als erledigt markiert',
  markedSent: 'Als gesendet markiert',
  markedNotSent: 'Als nicht gesendet markiert',
  skipped: 'Übersprungen',
  snoozedUntil: (day) => `Verschoben auf ${day}`,
  notSkipped: 'Nicht mehr übersprungen',
  notDone: 'Nicht mehr als erledigt markiert',
  allDone: (number) => `${steps(number)} als erledigt markiert`,
  allSkipped: (number) => `${steps(number)} übersprungen`,
  allSnoozed: (number, day) => `${steps(number)} auf ${day} verschoben`,
  statusSet: (status) => `Neuer Stand: ${status}`,
  statusIsSet: (status) => `Der Stand ist schon „${status}“. Nichts wurde geändert.`,
  statuses: {
    'scheduled': 'bevorstehend', 'waiting': 'Warten', 'offer': 'Angebot', 'accepted': 'angenommen',
    'declined': 'abgelehnt', 'rejected': 'Absage', 'withdrawn': 'zurückgezogen', 'no-response': 'keine Antwort',
  },
  applicationClosed: 'Bewerbung abgeschlossen',
  closed: (number) => plural(number, { one: '# Bewerbung abgeschlossen', other: '# Bewerbungen abgeschlossen' }),
  noNote: 'Hierzu gibt es keine Notiz, in die geschrieben werden kann.',
  saysSo: 'Das steht schon in der Notiz. Nichts wurde geändert.',
  allSaySo: 'Das steht schon in den Notizen. Nichts wurde geändert.',
  noLongerSays: 'Das steht nicht mehr in der Notiz. Nichts wurde geändert.',
  nothingChanged: 'Nichts wurde geändert.',
  noSuchLine: 'Im Verlauf gibt es dafür keine eigene Zeile. Nimm sie von Hand heraus.',
  notWritable: (name) => `„${name}“ kann nicht in den Verlauf geschrieben werden. Trage in der Personennotiz einen Alias ein.`,
  noTimeApart: 'Zwei Gespräche in dieser Notiz beginnen zur selben Zeit, deshalb kann der Verlauf sie nicht unterscheiden. '
    + 'Gib jedem seine eigene Uhrzeit, und versuche es dann noch einmal.',
  doneEarlier: (done, day) => `${done} am ${day}: Ein späterer Tag würde für das nächste Gespräch in der Notiz zählen`,
  doneLater: (done, day) => `${done} am ${day}: Ein früherer Tag würde für das Gespräch davor in der Notiz zählen`,
  refused: (note, reason) => `${note}: ${reason}`,
  openSettings: 'Öffne die Einstellungen von Obsidian und wähle dieses Plugin.',

  undone: 'Rückgängig gemacht',
  changedSince: 'Die Notiz wurde inzwischen geändert, deshalb wurde nichts rückgängig gemacht.',
  notUndone: (reason) => `Das konnte nicht rückgängig gemacht werden: ${reason}`,
  someUndone: (number, all) => `${number} von ${all} rückgängig gemacht. Die anderen Notizen wurden inzwischen geändert.`,
  notesUndone: (number, all) => `In ${number} von ${all} Notizen rückgängig gemacht. Die andere wurde inzwischen geändert.`,
  undoneAnd: (more) => `Rückgängig gemacht. ${more}`,
  removed: {
    note: removed('Notiz', 'Notizen'), template: removed('Vorlage', 'Vorlagen'), calendarFile: removed('Kalenderdatei', 'Kalenderdateien'),
    base: removed('Base', 'Bases'),
  },

  noSuchProblem: 'Diese Unklarheit steht nicht mehr in der Notiz. Nichts wurde geändert.',
  propertySet: (property, value) => `${property} auf ${value} gesetzt`,
  changedTo: (value) => `Geändert in ${value}`,
  saysValue: (value) => `In der Notiz steht schon ${value}. Nichts wurde geändert.`,

  checklistAdded: 'Eingefügt: was du fragen solltest, bevor du gehst',
  hasChecklist: 'Diese Liste steht schon in der Notiz.',
  newsSaved: (created) => (created === null ? 'Rückmeldung gespeichert' : `Rückmeldung gespeichert und „${created}“ angelegt`),
  roundNotCreated: (reason) => `Die Notiz für die nächste Runde konnte nicht angelegt werden: ${reason}`,
  roundNumber: (round) => `Runde ${round}`,
  nextRound: 'nächste Runde',
  noteCreated: 'Gesprächsnotiz angelegt',
  writeThanks: (number) => (number === 1 ? 'Dankschreiben verfassen' : `${number} Dankschreiben verfassen`),
  interviewMoved: 'Gespräch verlegt',
  calledOff: 'Gespräch abgesagt',
  isCalledOff: 'Das Gespräch ist schon abgesagt. Nichts wurde geändert.',

  allLetters: 'Alle Briefe…',
  whichLetter: 'Welcher Brief?',
  otherLetters: 'Andere Briefe',
  dueLater: 'Später fällig',
  dueNow: 'Jetzt fällig',
  toInterviewer: (title) => `${title} an einen Gesprächspartner`,
  letterDue: (title, person, when) => `${title}${person === null ? '' : ` – ${person}`}, ${when}`,
  writeAnyway: 'Trotzdem schreiben?',
  askedForSilence: (company) => `${company ?? 'Der Arbeitgeber'} möchte nicht kontaktiert werden. Dieses Plugin sendet nichts.`,
  everyoneDue: 'Alle fälligen',
  toWhom: 'An wen?',
  notEditable: (note) => `${note} lässt sich nicht zum Bearbeiten öffnen.`,
  hasLetter: 'Dieser Brief steht schon in der Notiz.',
  noInterview: (path) => `In ${path} gibt es kein Gespräch, über das geschrieben werden kann.`,
  noLetter: 'Zu diesem Schritt gehört kein Brief. Ergänze stattdessen die Eigenschaften der Notiz.',
  letterNotChecked: 'Der Brief kann nicht geprüft werden',
  blanksLeft: (number) => `Noch ${blanks(number)}`,
  wouldGoOut: (open) => `Die E-Mail würde mit diesen Worten gesendet: ${open.map((said) => `„${said}“`).join(', ')}.`,
  fillInFirst: (number) => `Erst ${blanks(number)} ausfüllen`,
  openAnyway: 'Trotzdem öffnen',
  sendLabels: { clipboard: 'Brief kopieren', mail: 'In Mail öffnen' },
  letterCopied: (number) => `Brief kopiert.${number === 0 ? '' : ` Noch ${blanks(number)}.`}`,
  subjectCopied: 'Betreff kopiert.',
  notCopied: {
    letter: 'Der Brief konnte nicht kopiert werden. Markiere ihn in der Notiz, und kopiere ihn von Hand.',
    subject: 'Der Betreff konnte nicht kopiert werden. Markiere ihn in der Notiz, und kopiere ihn von Hand.',
  },
  tooLongForMail: 'Zu lang für dein Mailprogramm, deshalb kopiert. Füge den Text in die E-Mail ein.',
  noAddress: 'Keine E-Mail-Adresse bekannt.',
  haveYouSent: 'Hast du ihn gesendet?',
  letterReady: (title) => `${title} ist fertig.`,
  copySubject: 'Betreff kopieren',
  markSent: 'Als gesendet markieren',
  notYet: 'Noch nicht',

  calendarIsFolder: (path) => (
    `„${path}“ ist ein Ordner oder eine Datei, die Obsidian nicht sieht. Ändere die Kalenderdatei in den Einstellungen.`
  ),
  wrongCalendarPath: (problem) => `${problem} Ändere die Kalenderdatei in den Einstellungen.`,
  foreignCalendar: 'Diese Datei stammt nicht von diesem Plugin, deshalb bleibt sie, wie sie ist. '
    + 'Ändere die Kalenderdatei in den Einstellungen.',
  fileNotWritten: (path, reason) => `„${path}“ konnte nicht geschrieben werden: ${reason}`,
  nothingForCalendar: 'Noch gibt es keine Gespräche oder Schritte für einen Kalender.',
  calendarWritten: (number, path) => (
    `${events(number)} in „${path}“ geschrieben. Öffne die Datei mit deinem Kalender, und nach jeder Änderung noch einmal.`
  ),
  calendarUpToDate: (path) => `„${path}“ ist auf dem neuesten Stand.`,
  calendarUpdated: (path, changed, cancelled) => (
    `„${path}“ aktualisiert: ${events(changed)} neu oder geändert${cancelled === 0 ? '' : `, ${cancelled} abgesagt`}. `
      + 'Öffne die Datei noch einmal mit deinem Kalender.'
  ),
  noTemplatesFolder: 'Wähle zuerst in den Einstellungen einen Ordner für Vorlagen.',
  hasTemplates: (folder) => `Alle Vorlagen sind schon in „${folder}“. Nichts wurde geändert.`,
  templatesCopied: (number, folder) => plural(number, {
    one: `# Vorlage nach „${folder}“ kopiert. Ändere sie, wie du möchtest.`,
    other: `# Vorlagen nach „${folder}“ kopiert. Ändere sie, wie du möchtest.`,
  }),
  templatesNotCopied: (reason) => `Die Vorlagen konnten nicht kopiert werden: ${reason}`,
  importCancelled: (gone) => `Import abgebrochen. ${gone}`,
  imported: (number) => `${notes(number)} importiert`,
  notImported: (number, first) => (
    `${plural(number, { one: '# Notiz konnte', other: '# Notizen konnten' })} nicht angelegt werden. `
      + `${first}${number === 1 ? '' : ` (und ${number - 1} weitere)`}`
  ),
  nameTaken: 'Eine Notiz mit diesem Namen gibt es schon.',
  nothingToReview: 'Noch gibt es keine Gesprächsnotizen, deshalb gibt es nichts zu berichten.',
  reviewNotWritten: (reason) => `Der Wochenrückblick konnte nicht geschrieben werden: ${reason}`,
  reviewExists: (name) => `„${name}“ gibt es schon; die Notiz wurde so geöffnet, wie sie ist.`,
});
