/** The settings. */
export const englishSettings = () => ({
  languages: 'Languages',
  language: 'Language',
  languageAbout: 'For everything but your letters. English if Obsidian’s language is not available.',
  asInObsidian: 'As in Obsidian',
  letterLanguage: 'Language of your letters',
  letterLanguageAbout: 'For the built-in letters. A note’s own “language” takes priority.',
  asInTheInterface: 'As in the interface',
  spelling: 'Spelling and dates',
  spellingAbout: 'For the built-in letters in English.',
  spellings: { british: 'British: 4 December', american: 'American: December 4' },
});
