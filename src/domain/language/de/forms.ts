import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');

export const germanForms = (): Words<'forms'> => ({
  newTitle: 'Neue Gesprächsnotiz',
  filledIn: 'Aus der letzten Runde dieser Bewerbung übernommen. Ändere, was anders ist.',
  when: 'Wann',
  decisionBy: 'Entscheidung bis',
  preferredContact: 'Bevorzugter Kontaktweg',
  agencyContact: 'Kontakt bei der Agentur',
  application: 'Bewerbung',
  about: {
    interviewers: 'Ein Name, Name <E-Mail> oder ein Link.',
    duration: 'Ohne Angabe 60.',
    contact_person: 'Bei wem du nachfragst, falls jemand genannt wurde.',
    application: 'Verbindet die Runden einer Bewerbung, falls Unternehmen und Stelle es nicht tun.',
  },
  examples: { when: 'morgen 14 Uhr, Fr 10:30', decision: 'Fr, nächste Woche, 10. Dez.', past: 'gestern, Mo, 10. Nov.' },
  unclearZone: (zone) => `„${zone}“ kann mehrere Zeitzonen meinen. Gib unter „Zeitzone“ eine an, zum Beispiel Europe/London.`,
  decisionTooEarly: 'Wähle den Tag des Gesprächs oder einen späteren.',

  outcome: (name) => `Ergebnis: ${name}`,
  happenedOn: 'Seit wann das so ist.',
  setOutcome: 'Ergebnis festlegen',

  untilWhen: 'Bis wann?',
  anotherDay: 'Anderer Tag…',
  snooze: (what) => `Verschieben: ${what}`,
  followUps: (number) => plural(number, { one: '# Schritt', other: '# Schritte' }),

  keysTitle: 'Tasten in der Seitenleiste',
  keyNames: { home: 'Pos1', end: 'Ende', enter: 'Eingabe', space: 'Leertaste', shift: 'Umschalt', esc: 'Esc' },
  keys: {
    move: 'Zur vorigen oder nächsten Zeile',
    ends: 'Zur ersten oder letzten Zeile',
    fold: 'Ein- oder ausklappen',
    open: 'Den Brief in der Notiz öffnen, sonst die Notiz',
    write: 'Den Brief schreiben oder öffnen; das Formular ausfüllen',
    why: 'Warum',
    menu: 'Menü',
    select: 'Mehrere Zeilen auswählen',
    filter: 'Filtern',
    leave: 'Auswahl aufheben oder Filter verlassen',
    help: 'Diese Tasten anzeigen',
  },
});
