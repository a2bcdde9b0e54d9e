import type { Words } from '../catalogue';

export const germanNews = (): Words<'news'> => ({
  title: (name) => `Rückmeldung eintragen: ${name}`,
  detailsTitle: (name) => `Fehlende Angaben ergänzen: ${name}`,
  savedIn: (note) => `Das wird in der Notiz „${note}“ gespeichert.`,
  question: 'Was hast du erfahren?',

  kinds: {
    decision: 'Wann die Entscheidung fällt',
    contact: 'Wie der Kontakt laufen soll',
    people: 'Wer dabei war, und wie man sie erreicht',
    round: 'Es gibt eine weitere Runde',
    offer: 'Du hast ein Angebot',
    rejection: 'Du hast eine Absage',
    again: 'Du sollst dich später wieder melden',
    hold: 'Das Verfahren ruht',
  },
  now: (what) => `Bisher: ${what}`,
  notAtAll: 'gar nicht',
  offered: (deadline) => (deadline === null ? 'ein Angebot' : `ein Angebot, Antwort bis ${deadline}`),
  rejected: (hasFeedback) => (hasFeedback ? 'Absage mit Rückmeldung' : 'Absage ohne Rückmeldung'),

  fields: {
    decision_by: 'Entscheidung bis',
    contact_by: 'Bevorzugter Kontaktweg',
    contact_person: 'Kontakt',
    address: (name) => `${name} erreichen`,
    otherInterviewers: 'Weitere Gesprächspartner',
    round_date: 'Datum der Runde',
    round_interviewers: 'Mit wem du sprichst',
    offer_deadline: 'Antwort bis',
    feedback: 'Ihre Rückmeldung',
    follow_up_on: 'Wieder melden am',
    follow_up_by: 'Wie',
    hold_until: 'Wieder nachfragen am',
    heard_by: 'Wie du es erfahren hast',
    heard_on: 'Wann du es erfahren hast',
  },
  about: {
    contact_person: 'Bei wem du nachfragst.',
    address: 'E-Mail, Telefon oder LinkedIn-Seite.',
    interviewers: 'Ein Name je Zeile, zum Beispiel Jana Weber <jana@acme.example>.',
    offer_deadline: 'Leer lassen, falls kein Datum genannt wurde.',
    feedback: 'Falls es eine gab.',
    hold_until: 'Vor diesem Tag ist keine Nachfrage fällig.',
  },
  notRecorded: 'Keine Angabe',
  asUsual: 'Wie bisher',

  wrong: {
    heardLater: 'Wähle heute oder einen früheren Tag.',
    notContacted: 'Bisher war kein Kontakt gewünscht. Wähle, wie du dich nun melden sollst.',
    otherWay: 'Oben hast du einen anderen Weg gewählt. Wähle denselben, oder lass dieses Feld unverändert.',
    address: 'Gib eine E-Mail-Adresse, eine Telefonnummer oder die Adresse einer LinkedIn-Seite an.',
    time: 'Gib eine Uhrzeit an, zum Beispiel 10:30.',
    both: 'Wähle das Angebot oder die Absage, nicht beides.',
    noKind: 'Wähle, was du erfahren hast.',
    nothingNew: 'Es gibt nichts Neues zu speichern.',
    noDay: 'Gib den Tag an.',
    tooEarly: (earliest) => `Frühestens möglich: ${earliest}.`,
    notADate: 'Gib ein Datum an, das es gibt.',
    notAfterToday: 'Wähle einen Tag nach heute.',
  },
  refused: {
    unnamed: (name, address) => (
      `interviewers nennt ${name} nicht so, dass dieses Plugin es ändern kann; trage die Adresse von Hand ein: ${address}`
    ),
    unwritable: 'Diese Runde lässt sich nicht als Zeile von interviews schreiben. Nenne die Runde anders.',
    byHand: (nth, line) => (
      `Gespräch ${nth} in interviews hat eigene Eigenschaften, die dieses Plugin nicht ändert; trage es dort von Hand ein: ${line}`
    ),
  },

  beforeYouLeave: 'Bevor du gehst',
  questions: {
    decision: 'Wann werden Sie sich voraussichtlich entscheiden?',
    person: 'Bei wem kann ich nachfragen?',
    contact: 'Wie darf ich mich melden: per E-Mail, telefonisch oder gar nicht?',
    address: (name) => `Visitenkarte oder E-Mail-Adresse: ${name}`,
    everyone: 'Die Namen aller, mit denen ich spreche, und je eine Visitenkarte',
    anyoneElse: 'Die Namen aller anderen, mit denen ich spreche, und je eine Visitenkarte',
  },
});
