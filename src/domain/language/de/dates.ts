import type { Words } from '../catalogue';
import { listed } from '../list';
import { counted } from './count';

export const germanDates = (): Words<'dates'> => ({
  formats: {
    dayAndMonth: 'D. MMMM',
    fullDate: 'D. MMMM YYYY',
    longDate: 'dddd, D. MMMM YYYY',
    longDay: 'dddd, D. MMMM',
    shortDate: 'D. MMM',
    shortDay: 'ddd D. MMM',
    weekday: 'dddd',
  },
  clock: (time) => time,
  example: 'Fr, in 2 Wochen, 10. Dez.',
  orOn: (day) => `Oder ${day}`,
  and: (parts) => listed(parts, 'und'),
  or: (parts) => listed(parts, 'oder'),
  near: { yesterday: 'gestern', today: 'heute', tomorrow: 'morgen' },
  inDays: (number) => `in ${counted.ofDays(number)}`,
  daysAgo: (number) => `vor ${counted.ofDays(number)}`,
  understood: (moment, distance, ofPeriod) => {
    if (ofPeriod === null) return `${moment} (${distance})`;
    return `${moment} (${distance}, der ${ofPeriod === 'first' ? 'erste' : 'letzte'} Arbeitstag)`;
  },
  noDate: 'Gib ein Datum ein.',
  noTime: 'Gib den Tag ohne Uhrzeit ein.',
  tooEarly: (earliest) => `Frühestens möglich: ${earliest}.`,
  tooLate: (latest) => `Spätestens möglich: ${latest}.`,
  severalDays: (text) => `„${text}“ umfasst mehrere Tage. Gib einen Tag ein, zum Beispiel: Freitag nächster Woche.`,
  unclear: (text, days) => `„${text}“ kann ${listed(days, 'oder')} heißen. Wähle einen der Tage, oder schreibe den Monat als Wort.`,
  otherWeekday: (date, weekday, written) => `Der ${date} ist ein ${weekday}, kein ${written}.`,
  notADate: (text) => `„${text}“ ist kein Datum. Versuche es mit: Fr, in 2 Wochen oder 10. Dez.`,
});
