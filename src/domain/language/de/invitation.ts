import type { Words } from '../catalogue';
import { listed } from '../list';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');

export const germanInvitation = (): Words<'invitation'> => ({
  title: 'Neues Gespräch aus Einladung',
  device: 'Eine Kalenderdatei (.ics) oder eine E-Mail (.eml). Du kannst sie auch hierher ziehen.',
  which: 'Welche Einladung?',
  paste: 'Oder füge die E-Mail ein',
  example: 'Wir laden Sie herzlich zu einem Gespräch am Donnerstag, 26. November, um 14 Uhr ein…',
  nothing: 'Wähle eine Datei, oder füge die E-Mail hier ein.',
  checkFirst: 'Vor dem Anlegen der Notiz prüfen',
  create: 'Notiz anlegen',
  failed: (reason) => `Die Notiz konnte nicht angelegt werden: ${reason}`,
  said: 'Was in der Einladung steht',
  mayBeWrong: 'Das kann falsch sein. Bitte prüfe es.',
  nextRound: (round, role, company, note) => {
    if (role === null && company === null) return `Runde ${round}. Die vorige Runde steht in „${note}“.`;
    const of = role === null || company === null ? role ?? company : `${role} bei ${company}`;
    return `Runde ${round}: ${of}. Die vorige Runde steht in „${note}“.`;
  },
  moveTitle: 'Gespräch verschieben?',
  move: 'Gespräch verschieben',
  changed: (note) => `Die Einladung in „${note}“ hat sich geändert.`,
  changedFrom: (note, day, time) => `Die Einladung in „${note}“ hat sich geändert. Bisheriger Termin: ${day}, ${time} Uhr.`,
  moveByHand: (note) => `In „${note}“ stehen mehrere Gespräche. Ändere dieses von Hand.`,
  callOffTitle: 'Gespräch als abgesagt eintragen?',
  callOff: 'Als abgesagt eintragen',
  wasCancelled: (note) => (
    `Das Gespräch in „${note}“ wurde abgesagt. Die Notiz behält ihr Datum, und es steht darin, dass es abgesagt wurde.`
  ),
  wasCancelledOn: (note, day, time) => (
    `Das Gespräch in „${note}“ (${day}, ${time} Uhr) wurde abgesagt. `
    + 'Die Notiz behält ihr Datum, und es steht darin, dass es abgesagt wurde.'
  ),
  callOffByHand: (note) => `In „${note}“ stehen mehrere Gespräche. Trage diese Absage von Hand ein.`,

  labels: {
    duration: 'Dauer (Minuten)',
    timezone: 'Zeitzone',
    place: 'Ort',
    contact_person: 'Kontakt',
    agency: 'Agentur',
    folder: 'Ordner',
  },
  about: {
    timezone: 'Falls nicht deine, zum Beispiel Europe/London.',
    place: 'Ein Link, eine Nummer oder eine Anschrift.',
    interviewers: 'Ein Name je Zeile.',
    contact_person: 'Bei wem du nachfragst.',
    agency: 'Falls es über eine Personalvermittlung läuft.',
    folder: 'Leer lassen für den Standardordner von Obsidian.',
  },
  wrong: {
    company: 'Gib das Unternehmen oder die Stelle an.',
    time: 'Gib eine Uhrzeit an, zum Beispiel 10:30.',
    date: 'Gib auch das Datum an, oder lass die Uhrzeit leer.',
    duration: 'Gib eine Anzahl von Minuten an, zum Beispiel 45.',
    timezone: 'Gib den Namen einer Zeitzone an, zum Beispiel Europe/London.',
    folder: 'Gib einen Ordner in deinem Vault an, zum Beispiel Jobs/Gespräche.',
  },

  empty: 'Die Datei ist leer.',
  notText: 'Das ist keine Textdatei. Erwartet: eine .ics-Datei, eine .eml-Nachricht oder der Text einer E-Mail.',
  msgFile: 'Das ist eine Outlook-Nachricht (.msg). Speichere sie als .eml, oder füge ihren Text ein.',
  pdf: 'Das ist eine PDF-Datei. Erwartet: eine .ics-Datei, eine .eml-Nachricht oder der Text einer E-Mail.',
  reply: 'Das ist die Antwort auf eine Einladung, keine Einladung.',
  noEvent: 'In der Kalenderdatei ist kein Termin lesbar.',
  forMany: 'Diese E-Mail ging an viele. Sie ist also keine Einladung.',
  rejection: 'Diese E-Mail ist eine Absage an dich.',
  cancels: 'Diese E-Mail sagt ein Gespräch ab.',
  noInterview: 'In dem Text geht es nicht um ein Gespräch.',

  large: (megabytes) => `Die Datei ist sehr groß. Nur die ersten ${megabytes} MB wurden gelesen.`,
  unknownZone: (zone, isKnown) => (
    isKnown
      ? `„${zone}“ ist keine bekannte Zeitzone. Die Uhrzeit ist in deine umgerechnet.`
      : `„${zone}“ ist keine bekannte Zeitzone. Die Uhrzeit gilt deshalb in deiner.`
  ),
  ofSeveral: (events, isAhead, isInterview) => (
    `${plural(events, { one: 'In der Datei steht # Termin', other: 'In der Datei stehen # Termine' })}; `
    + `das ist ${isInterview ? `das ${isAhead ? 'nächste' : 'letzte'} Gespräch` : `der ${isAhead ? 'nächste' : 'letzte'}`}.`
  ),
  noEventDate: 'Das Datum des Termins ist nicht lesbar.',
  repeats: 'Der Termin wiederholt sich; das ist der nächste.',
  repeatsNoMore: 'Der Termin wiederholt sich, aber keiner liegt mehr vor dir; das ist der erste.',
  manyPeople: (number, shown) => `${number} Personen sind eingeladen; die ersten ${shown} stehen hier.`,
  declined: (name) => `${name} hat abgesagt.`,
  cancelsIn: (note) => `Damit wird das Gespräch in „${note}“ abgesagt.`,
  cancelsUnknown: 'Damit wird ein Gespräch abgesagt. Zu dessen Einladung hast du keine Notiz.',
  alreadyIn: (note) => `Zu dieser Einladung hast du schon eine Notiz: „${note}“.`,
  changesUnknown: 'Damit ändert sich eine Einladung, zu der du keine Notiz hast.',
  moves: 'Der Text verschiebt ein Gespräch auf einen anderen Termin.',
  noDate: 'Im Text steht kein Datum.',
  noDay: (said) => `Im Text steht kein genauer Tag: ${said}.`,
  noTime: (said) => `Im Text steht keine genaue Uhrzeit: ${said}.`,
  unclearDay: (said, days) => `„${said}“ kann ${listed(days, 'oder')} heißen.`,
  otherWeekday: (said, weekday) => `Im Text steht ${said}, das Datum ist aber ein ${weekday}.`,
  severalTimes: 'Es sind mehrere Termine vorgeschlagen, deshalb ist kein Datum eingetragen.',
  proposed: (said) => `Vorgeschlagen: ${said}.`,
  proposedDay: (day, time) => `Vorgeschlagen: ${day}${time === null ? '' : `, ${time}`}.`,
});
