import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const steps = (number: number) => plural(number, { one: '# Schritt', other: '# Schritte' });

export const germanViews = (): Words<'views'> => ({
  filter: 'Filtern',
  filterBy: 'Nach Person, Unternehmen, Schritt filtern…',
  filterName: 'Nächste Schritte filtern',
  groupByApplication: 'Nach Bewerbung gruppieren',
  moreOptions: 'Weitere Optionen',
  foldAll: 'Alle einklappen',
  unfoldAll: 'Alle ausklappen',
  fold: 'Einklappen',
  unfold: 'Ausklappen',
  openBoard: 'Übersicht öffnen',
  showKeys: 'Tasten anzeigen',

  letter: 'Brief schreiben',
  write: (what) => `${what} schreiben`,
  open: (what) => `${what} öffnen`,
  copy: (what) => `${what} kopieren`,
  letterToEach: 'An jede Person einen Brief schreiben',
  details: 'Fehlende Angaben ergänzen',
  detailsForm: 'Fehlende Angaben ergänzen…',
  notDone: 'Doch nicht erledigt',
  closeUnanswered: 'Mit „keine Antwort“ abschließen',
  why: 'Warum',
  whyWaiting: 'Warum warte ich?',
  closeQuiet: 'Bewerbungen ohne Nachricht abschließen',
  closeApplication: 'Bewerbung abschließen',
  beforeYouLeave: 'Bevor du gehst: was du noch fragen solltest',
  anotherDay: 'An einem anderen Tag…',
  openInNewTab: 'Notiz in neuem Tab öffnen',
  doneOtherwise: 'Anders erledigt…',
  snoozeUntil: 'Verschieben…',
  openInMail: 'In Mail öffnen',
  doneYesterday: 'Gestern erledigt',
  doneOnAnotherDay: 'An einem anderen Tag erledigt…',
  doneTitle: (title) => `Erledigt: ${title}`,
  doneBy: (how) => `Erledigt ${how}`,
  copyLink: 'Link kopieren',
  select: 'Auswählen',
  turnOff: (rule) => `Regel „${rule}“ ausschalten`,
  ruleIsOff: (rule) => `Die Regel „${rule}“ ist ausgeschaltet`,
  rowNotShown: (title, reason) => `${title}: Diese Zeile kann nicht angezeigt werden. ${reason}`,

  markAll: (number) => `${steps(number)} als erledigt markieren`,
  snoozeAll: (number) => `${steps(number)} verschieben…`,
  skipAll: (number) => `${steps(number)} überspringen`,
  clearSelection: 'Auswahl aufheben',
  selectedFollowUps: 'Ausgewählte Schritte',
  markSelected: 'Ausgewählte als erledigt markieren',
  snoozeSelected: 'Ausgewählte verschieben…',
  skipSelected: 'Ausgewählte überspringen',
  selected: (number) => `${number} ausgewählt`,
  rowsSelected: (number) => (
    number === 0 ? 'Nichts ausgewählt' : plural(number, { one: '# Zeile ausgewählt', other: '# Zeilen ausgewählt' })
  ),
  notSelectable: 'Diese Zeile kann nicht ausgewählt werden.',
  onGroup: 'Das ist eine Gruppe. Die Taste wirkt auf eine Zeile.',

  nothingToMark: (why) => `Hier gibt es nichts, was du als erledigt markieren kannst. ${why}`,
  nothingToSnooze: (why) => `Hier gibt es nichts zu verschieben. ${why}`,
  noLetter: (why) => `Hier gibt es keinen Brief einzufügen. ${why}`,
  nothingToRecord: (why) => `Hier gibt es nichts einzutragen. ${why}`,
  noReason: (why) => `Hier gibt es keine Begründung. ${why}`,
  whyNot: {
    waiting: 'Bei dieser Bewerbung heißt es abwarten.',
    quiet: 'Von dieser Bewerbung hast du lange nichts gehört. Über ihr Menü kannst du sie abschließen.',
    several: 'Diese Zeile enthält mehrere Schritte. Klappe sie aus, um jeden zu erreichen.',
    problem: 'Das ist eine Unklarheit in einer Notiz.',
    done: 'Das ist schon erledigt. Über das Menü kannst du es zurücknehmen.',
    closed: 'Diese Bewerbung ist abgeschlossen. Über das Menü kannst du das ändern.',
    rest: 'Diese Zeile zeigt weitere Zeilen an.',
    noNote: 'Hierzu gibt es keine Notiz.',
    none: 'Das gibt es hier nicht.',
  },
  statusBar: (due) => `${due}. Nächste Schritte öffnen`,
  dates: 'Termine',
  letterFound: 'Brief',
  advice: 'Ratgeber',

  chooseFromCalendar: 'Aus einem Kalender wählen',
  anotherPerson: 'Weitere Person',
  nthPerson: (n) => `Person ${n}`,
  noteNotCreated: (reason) => `Die Notiz konnte nicht angelegt werden: ${reason}`,
  noQuiet: 'Es gibt keine Bewerbungen ohne Nachricht, die abgeschlossen werden können.',
  closeQuietTitle: (number) => plural(number, {
    one: '# Bewerbung ohne Nachricht abschließen?', other: '# Bewerbungen ohne Nachricht abschließen?',
  }),
  closeQuietText: (number) => (
    `${plural(number, { one: 'Ihre', other: 'Jede' })} Notiz bekommt den Stand „keine Antwort“ (no-response) und das heutige Datum. `
      + 'Nichts wird gesendet, und du kannst es rückgängig machen.'
  ),
  closeApplications: (number) => plural(number, { one: 'Bewerbung abschließen', other: 'Bewerbungen abschließen' }),
  fieldProblem: (field, problem) => `${field}: ${problem}`,
});
