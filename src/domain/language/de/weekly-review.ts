import type { Words } from '../catalogue';

export const germanWeeklyReview = (): Words<'weeklyReview'> => ({
  name: (week) => `Wochenrückblick ${week}`,
  span: (first, last) => `${first} bis ${last}`,
  done: 'Gesendet und erledigt',
  noneDone: 'Nichts gesendet oder erledigt.',
  heard: 'Gehört',
  noneHeard: 'Nichts gehört.',
  held: 'Geführte Gespräche',
  noneHeld: 'Kein Gespräch geführt.',
  waiting: 'Warten',
  noneWaiting: 'Bei keiner Bewerbung steht eine Antwort aus.',
  coming: 'Demnächst',
  noneComing: 'In den nächsten sieben Tagen ist nichts fällig.',
  keepLooking: 'Weitersuchen',
  interview: 'Gespräch',
  overdue: (what) => `Überfällig seit ${what}`,
  by: (what) => `Bis ${what}`,
  outcomes: {
    'scheduled': 'Steht bevor', 'waiting': 'Warten', 'offer': 'Angebot', 'accepted': 'Angenommen',
    'declined': 'Von dir abgelehnt', 'rejected': 'Absage', 'withdrawn': 'Zurückgezogen', 'no-response': 'Keine Antwort',
  },
});
