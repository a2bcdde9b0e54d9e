import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';
import { counted } from './count';

const plural = pluralsIn('de');

export const germanBoard = (): Words<'board'> => ({
  board: 'Übersicht',
  applications: 'Bewerbungen',
  keys: 'Ziehe eine Karte oder drücke M für ihr Menü. Umschalttaste und Pfeiltaste verschieben sie auch.',
  print: 'Drucken',
  empty: 'Noch keine Gesprächsnotizen. Sobald du eine hast, erscheinen deine Bewerbungen hier.',
  problems: (number) => plural(number, {
    one: '# Angabe in deinen Notizen war nicht lesbar. Alles andere ist hier.',
    other: '# Angaben in deinen Notizen waren nicht lesbar. Alles andere ist hier.',
  }),
  failed: (note, reason) => `${note} kann nicht angezeigt werden: ${reason}`,
  showMore: (left) => `Mehr anzeigen (noch ${left})`,
  asTable: 'Als Tabelle anzeigen',
  stages: { 'to-come': 'Geplant', 'waiting': 'Warten', 'offer': 'Angebot', 'closed': 'Abgeschlossen' },
  noCards: {
    'to-come': 'Keine Gespräche in Sicht', 'waiting': 'Es steht keine Antwort aus', 'offer': 'Noch keine Angebote',
    'closed': 'Noch nichts abgeschlossen',
  },

  actions: (card) => `Aktionen für ${card}`,
  interview: 'Gespräch',
  dateless: 'Noch kein Termin',
  waited: (number) => `Wartet seit ${counted.ofDays(number)}`,
  quiet: 'Lange nichts gehört',
  since: (status, date) => `${status}, ${date}`,
  closedAs: {
    'scheduled': 'Steht bevor', 'waiting': 'Warten', 'offer': 'Angebot erhalten', 'accepted': 'Angenommen',
    'declined': 'Von dir abgelehnt', 'rejected': 'Absage', 'withdrawn': 'Zurückgezogen', 'no-response': 'Keine Antwort',
  },
  rounds: (held, toCome, off) => [
    held === 0 ? null : plural(held, { one: '# Runde vorbei', other: '# Runden vorbei' }),
    toCome === 0 ? null : `${toCome} bevorstehend`, off === 0 ? null : `${off} abgesagt`,
  ].filter((part) => part !== null).join(', '),

  moveTo: {
    'round': 'Nach „Geplant“: weitere Runde…', 'offer': 'Nach „Angebot“: Angebot erhalten…',
    'unanswered': 'Nach „Angebot“: noch nicht beantwortet…', 'waiting': 'Nach „Warten“…',
    'rejection': 'Nach „Abgeschlossen“: Absage erhalten…', 'accepted': 'Nach „Abgeschlossen“: angenommen…',
    'declined': 'Nach „Abgeschlossen“: von dir abgelehnt…', 'withdrawn': 'Nach „Abgeschlossen“: zurückgezogen…',
    'no-response': 'Nach „Abgeschlossen“: keine Antwort…',
  },
  notBeforeIt: 'Dieses Gespräch steht noch bevor. Danach rückt die Karte von selbst nach „Warten“.',
  offerFirst: 'Hier liegt ein Angebot vor. Falls es sich zerschlagen hat, verschiebe die Karte zuerst nach „Warten“.',
  closedFirst: 'Diese Bewerbung ist abgeschlossen. Um sie wieder aufzunehmen, verschiebe die Karte zuerst nach „Warten“.',
  moved: (card, stage) => `${card}: jetzt in „${stage}“`,

  timeline: 'Die letzten acht und die nächsten vier Wochen',
  timelineLabel: (from, to, counts) => `Vom ${from} bis zum ${to}: ${counts}. Alles davon steht in der Tabelle darunter.`,
  today: 'heute',
  lanes: { interview: 'Gespräche', promised: 'Antwort zugesagt', deadline: 'Fristen', done: 'Erledigt, Antworten' },
  laneCounts: {
    interview: (number) => plural(number, { one: '# Gespräch', other: '# Gespräche' }),
    promised: (number) => plural(number, { one: '# zugesagter Termin', other: '# zugesagte Termine' }),
    deadline: (number) => plural(number, { one: '# Frist', other: '# Fristen' }),
    done: (number) => plural(number, {
      one: '# Schritt erledigt oder Antwort erhalten', other: '# Schritte erledigt oder Antworten erhalten',
    }),
  },
  promised: 'Antwort zugesagt',
  answerOffer: 'Angebot beantworten',
  doneFor: (done, person) => `${done}: ${person}`,
  timelineHead: ['Datum', 'Was', 'Bewerbung'],

  numbers: 'Deine Suche in Zahlen',
  noNumbers: 'Noch nichts zu zählen. Die Zahlen kommen aus den Daten in deinen Notizen und den Zeilen in deinem Verlauf.',
  smallSample: (number) => `Wenig Daten: bisher nur ${number}.`,
  howLong: 'Tage bis zur Antwort',
  howLongAbout: 'Vom Gespräch bis zur Entscheidung: eine weitere Runde, ein Angebot oder eine Absage mit Datum.',
  everyone: 'Alle',
  noCompany: 'Ohne Unternehmen',
  firstToOffer: 'Vom ersten Gespräch zum Angebot',
  undatedOffers: (number) => plural(number, {
    one: '# weiteres Angebot ohne bekanntes Datum.', other: '# weitere Angebote ohne bekanntes Datum.',
  }),
  promises: 'Zugesagte Termine',
  checkIns: 'Nachfragen',
  recent: (number) => plural(number, {
    one: '# Nachfrage der letzten 7 Tage ist noch nicht gezählt.', other: '# Nachfragen der letzten 7 Tage sind noch nicht gezählt.',
  }),
  spread: (median, shortest, longest) => (
    shortest === longest ? counted.days(shortest) : `${median} Tage, zwischen ${shortest} und ${longest}`
  ),
  median: (number) => (Number.isInteger(number) ? String(number) : number.toFixed(1).replace('.', ',')),
  spreadFact: (spread) => `Median: ${spread}.`,
  named: (name, words) => `${name}: ${words}`,
  ranges: (all) => `Median und Spanne: ${all}.`,
  shares: {
    kept: (number) => `${number} eingehalten`,
    late: (number) => `${number} verspätet`,
    silent: (number) => `${number} ohne Antwort verstrichen`,
    brought: (number) => `${number} mit Antwort innerhalb von 7 Tagen`,
    nothing: (number) => `${number} ohne Antwort`,
  },
  lateness: (spread) => `Verspätung der späten Antworten: ${spread}.`,
  rangeHead: ['Unternehmen', 'Antworten', 'Median (Tage)', 'Kürzeste', 'Längste'],
  shareHead: ['Was', 'Anzahl'],
});
