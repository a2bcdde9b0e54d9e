import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');

export const germanReview = (): Words<'review'> => ({
  next: 'Weiter',
  copy: 'Kopieren',
  copySubject: 'Betreff kopieren',
  mail: 'In Mail öffnen',
  sent: 'Gesendet',
  notSent: 'Doch nicht gesendet',
  done: 'Erledigt',
  notDone: 'Doch nicht erledigt',
  sentOn: (day) => `Gesendet am ${day}`,
  doneOn: (day) => `Erledigt am ${day}`,
  dayFormat: 'D. MMM',
  draft: (state) => `Entwurf: ${state}`,
  started: (state) => `Angefangen: ${state}`,
  ready: 'Entwurf fertig',
  filledIn: 'Ausgefüllt',
  blanks: (number) => plural(number, { one: '# Lücke offen', other: '# Lücken offen' }),
  names: (number) => plural(number, { one: 'einen Namen prüfen', other: '# Namen prüfen' }),
  tooLong: 'zu lang',
  tooAlike: (number) => plural(number, { one: 'fast wie ein anderer Brief', other: 'fast wie # andere Briefe' }),
  characters: (number, limit) => `${number} von ${limit} Zeichen`,
  blankInSubject: (words) => `Im Betreff ist noch eine Lücke: ${words}.`,
  blank: (words) => `Hier ist noch eine Lücke: ${words}.`,
  tooLongForLinkedIn: (number, limit) => `${number} Zeichen; LinkedIn erlaubt in einer Einladung ${limit}.`,
  tooLongForMail: 'Zu lang für dein Mailprogramm. Der Text wird stattdessen kopiert, damit du ihn in die E-Mail einfügen kannst.',
  wrongGreeting: (found, person) => `In der Anrede steht „${found}“; der Brief geht an ${person}.`,
  misspelt: (found, meant) => `„${found}“ sieht aus wie ${meant}. Ist das ein Tippfehler?`,
  alike: (person, words) => `Fast dieselben Worte wie im Brief an ${person ?? 'jemand anderen'}: „${words}“.`,
});
