const ENGLISH = {
  locale: 'en-GB',
  nextDay: 'Next day', commands: 'Commands', settings: 'Settings', reading: 'Reading view', theme: 'Theme', sidePane: 'Side pane', reset: 'Reset',
  noCommands: 'No commands found.', selectCommand: 'Select a command…', searchSettings: 'Search settings', noSettings: 'No settings found.',
  communityPlugins: 'Community plugins', suggestions: 'Suggestions', search: 'Search', clearSearch: 'Clear search', delete: 'Delete', back: 'Back',
  close: 'Close', cancel: 'Cancel', dialog: 'Dialog', menu: 'Menu', note: 'Note', ribbon: 'Ribbon', files: 'Files', newTab: 'New tab',
};

const GERMAN: typeof ENGLISH = {
  locale: 'de',
  nextDay: 'Nächster Tag', commands: 'Befehle', settings: 'Einstellungen', reading: 'Leseansicht', theme: 'Farben', sidePane: 'Seitenleiste',
  reset: 'Zurücksetzen', noCommands: 'Keine Befehle gefunden.', selectCommand: 'Befehl auswählen…', searchSettings: 'Einstellungen durchsuchen',
  noSettings: 'Keine Einstellungen gefunden.', communityPlugins: 'Externe Plugins', suggestions: 'Vorschläge', search: 'Suche',
  clearSearch: 'Suche leeren', delete: 'Löschen', back: 'Zurück', close: 'Schließen', cancel: 'Abbrechen', dialog: 'Dialog', menu: 'Menü',
  note: 'Notiz', ribbon: 'Menüband', files: 'Dateien', newTab: 'Neuer Tab',
};

/** What the app and the playground themselves say, in the language of the page. */
export function hostWords(): typeof ENGLISH {
  return activeDocument.documentElement.lang === 'de' ? GERMAN : ENGLISH;
}
