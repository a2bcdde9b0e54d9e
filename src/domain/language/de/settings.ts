import type { Words } from '../catalogue';

export const germanSettings = (): Words<'settings'> => ({
  languages: 'Sprachen',
  language: 'Sprache',
  languageAbout: 'Für alles außer deinen Briefen. Englisch, falls es das Plugin in der Sprache von Obsidian nicht gibt.',
  asInObsidian: 'Wie in Obsidian',
  letterLanguage: 'Sprache deiner Briefe',
  letterLanguageAbout: 'Für die mitgelieferten Briefe. „language“ in einer Notiz geht vor.',
  asInTheInterface: 'Wie die Oberfläche',
  spelling: 'Schreibweise und Datum',
  spellingAbout: 'Für die mitgelieferten Briefe auf Englisch.',
  spellings: { british: 'Britisch: 4 December', american: 'Amerikanisch: December 4' },
});
