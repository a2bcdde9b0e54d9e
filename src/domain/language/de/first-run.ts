import type { Words } from '../catalogue';

export const germanFirstRun = (): Words<'firstRun'> => ({
  namedAs: (name, property) => `„${name}“ als ${property}`,
  withTag: (tag) => `mit dem Tag #${tag}`,
  inFolder: (folder) => `im Ordner „${folder}“`,
  placeAndNames: (place, names, more) => `${place}: ${[...names, ...more === 0 ? [] : [`${more} weitere`]].join(', ')}`,
  following: 'Diese Notizen zählen jetzt',
  startsToday: 'Beginnt ab heute',
  holidaysUnknown: (country) => (
    `Für ${country} sind die Feiertage nicht bekannt. Du kannst sie in den Einstellungen als freie Tage eintragen.`
  ),
  hidden: 'Ausgeblendet. „Meine Notizen prüfen“ zeigt dir, was gefunden wurde.',
});
