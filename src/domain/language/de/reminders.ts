import type { Words } from '../catalogue';
import { pluralsIn } from '../plural';

const plural = pluralsIn('de');
const steps = (number: number) => plural(number, { one: '# Schritt', other: '# Schritte' });

export const germanReminders = (): Words<'reminders'> => ({
  day: (today, overdue) => {
    if (overdue === 0) return `Heute fällig: ${steps(today)}`;
    return today === 0 ? `${steps(overdue)} überfällig` : `Heute fällig: ${steps(today)}, ${overdue} überfällig`;
  },
  meanwhile: 'Während du weg warst, wurde fällig:',
  more: (more) => `und ${more} weitere`,
  deadline: (what, time) => `Bis ${time}: ${what}`,
  open: 'Nächste Schritte öffnen',
  notAllowed: 'Dein System erlaubt keine Benachrichtigungen von Obsidian. Erlaube sie dort und schalte dies wieder ein.',
  notHere: 'Auf Smartphones und Tablets nicht verfügbar. Nimm dort die Kalenderdatei.',
  setting: 'Erinnerungen',
  settingAbout: 'Ein Hinweis am Tag, falls etwas fällig ist, und einer vor jeder Frist mit Uhrzeit. Nur solange Obsidian geöffnet ist.',
  systemSetting: 'Systembenachrichtigungen',
  systemSettingAbout: 'Zeigt Erinnerungen, während eine andere App im Vordergrund ist. Fragt dein System um Erlaubnis.',
});
