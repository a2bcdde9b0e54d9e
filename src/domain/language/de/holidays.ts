import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';
import { GERMAN_HOLIDAYS } from './holiday-names';
import { GERMAN_REGIONS } from './regions';

const plural = pluralsIn('de');

export const germanHolidays = (): Words<'holidays'> => ({
  setting: 'Kalenderdatei mit Feiertagen',
  about: 'Eine .ics-Datei in diesem Vault. Ihre ganztägigen Termine sind freie Tage, neben den Feiertagen deines Landes.',
  whichRegion: (now) => (now === null ? 'Welches Land und welche Region?' : `Welches Land und welche Region? Jetzt: ${now}`),
  noRegion: 'Keins: keine Feiertage',
  notIcs: 'Wähle eine Datei, deren Name auf .ics endet.',
  regionCounts: (region) => `${region}: Die Feiertage gelten jetzt.`,
  regionGone: 'Feiertage gelten nicht mehr.',
  counts: (path, days) => plural(days, {
    one: `„${path}“: # freier Tag gilt jetzt.`, other: `„${path}“: # freie Tage gelten jetzt.`,
  }),
  noLongerCounts: (path) => `Die Feiertage in „${path}“ gelten nicht mehr.`,
  moved: (path) => `Die Kalenderdatei mit Feiertagen ist jetzt „${path}“.`,
  holidaysUnknown: (region) => `Für ${region} sind die Feiertage nicht bekannt, nur das Wochenende. `
    + 'Trage sie als freie Tage ein, oder wähle eine Kalenderdatei mit Feiertagen.',
  regionCalled: (name, code) => GERMAN_REGIONS[code] ?? name,
  holidayCalled: (name, country) => GERMAN_HOLIDAYS[`${country} ${name}`] ?? GERMAN_HOLIDAYS[name] ?? name,
  untitled: 'ein Feiertag',
  missing: 'Die Datei ist nicht im Vault. Wähle die Kalenderdatei mit Feiertagen in den Einstellungen neu.',
  unreadable: (reason) => `Die Datei konnte nicht gelesen werden: ${reason}`,
  tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes} MB. Erwartet: ein Kalender mit Feiertagen. Keiner ihrer Tage gilt.`,
  noCalendar: 'Die Datei ist kein Kalender. Erwartet: eine .ics-Datei. Keiner ihrer Tage gilt.',
  noEvents: 'Der Kalender hat keine Feiertage. Erwartet: ganztägige Termine.',
  timedOnly: 'Der Kalender hat nur Termine mit Uhrzeit. Erwartet: ganztägige Termine. Keiner seiner Tage gilt.',
  notRepeated: (title) => `„${title}“ wiederholt sich auf eine Weise, die nicht lesbar ist. Nur der erste Tag gilt.`,
  tooMany: (most) => `Der Kalender hat mehr als ${most} Serientermine. Von den übrigen gilt nur der erste Tag.`,
});
