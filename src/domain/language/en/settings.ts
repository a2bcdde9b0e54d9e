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

  yourNotes: 'Your interview notes',
  folder: 'Interviews folder',
  folderAbout: 'Notes in this folder count as interviews, and new ones are created here. A missing folder is created with the first. '
    + 'Leave empty to use only the property and tag.',
  typeProperty: 'Interview property',
  typePropertyAbout: 'Notes with this property and the value below count as interviews.',
  typeValue: 'Value of that property',
  typeValueAbout: 'Leave empty to use only the tag and folder.',
  tag: 'Interview tag',
  tagAbout: 'Notes with this tag or a nested tag count if they also name a company, role or interviewer.',
  excluded: 'Excluded folders',
  excludedAbout: 'Notes in these folders never count as interviews. One folder per line.',
  excludedExample: 'Templates',
  dateOrder: 'Ambiguous dates',
  dateOrderAbout: 'A date such as 03/04/2025 can mean two days. It’s shown as a problem unless you choose an order.',
  dateOrders: { 'ask': 'Show as a problem', 'day-month': 'Day first', 'month-day': 'Month first' },
  names: 'Property names',
  namesAbout: 'The names your notes use, if they’re different. Separate several names with commas.',
  alsoAccepted: (names: string) => `Also accepted: ${names}.`,
  statusWords: 'Status words',
  statusWordsAbout: 'Your own words for the status of an application, in any language. Separate several with commas.',

  workingDays: 'Working days',
  region: 'Country and region',
  regionAbout: 'Its public holidays don’t count as working days. '
    + 'A note or its company’s note can name another with the property “country”.',
  noRegion: 'None',
  unknownRegion: (name: string) => `“${name}” is not known. Choose one from the list, or leave it empty.`,
  weekend: 'Weekend',
  weekendAbout: 'The days when you don’t contact anyone. Your country sets them at first.',
  daysOff: 'Days off',
  daysOffAbout: 'Your own days off, one per line, such as 2026-12-28.',
  workedDays: 'Extra working days',
  workedDaysAbout: 'Weekend days and public holidays that count as working days, one per line, such as 2026-12-26.',
  notADate: (text: string, example: string) => `“${text}” is not a date. Write it as ${example}.`,

  checkingIn: 'Checking in',
  cadence: 'When to check in first',
  cadenceAbout: 'If the employer named no date. A promised date always takes priority.',
  checkIns: 'Check-ins',
  checkInsAbout: 'How many to send before closing an application.',

  older: 'Older applications',
  startFrom: 'Start from',
  startFromAbout: 'Hides what was due before this day. Leave empty to show everything.',
  quietAfter: 'Quiet after (days)',
  quietAfterAbout: (group: string, usual: number) => (
    `An open application with nothing new for this long moves to “${group}”. Enter 0 to turn this off. Default: ${usual}.`
  ),

  letters: 'Your letters',
  myName: 'Your name',
  myNameAbout: 'Used to sign your letters.',
  addresses: 'Your email addresses',
  addressesAbout: 'Never imported as a contact’s address. One per line.',
  templates: 'Templates folder',
  templatesAbout: 'One note per template. A note with the name of a built-in template replaces it. '
    + 'To start from the built-in ones, run “Copy letter templates to your vault”, which also creates a missing folder.',
  signature: 'Signature',
  signatureAbout: 'Added below your name, e.g. your phone number.',

  calendar: 'Calendar and weekly review',
  calendarFile: 'Calendar file',
  calendarFileAbout: 'Where “Write calendar file” puts your interviews and follow-ups, for the calendar on your phone. '
    + 'A missing folder is created.',
  reviews: 'Weekly reviews folder',
  reviewsAbout: 'Where “Write weekly review” puts its notes. A missing folder is created. Leave empty for the vault root.',

  rules: 'Rules',
  enabled: 'Enabled',
  numberAbout: (unit: 'days' | 'working days', usual: number) => `In ${unit}. Default: ${usual}.`,
  wrongNumber: (most: number) => `Enter a whole number from 0 to ${most}.`,

  unread: 'Settings that could not be read',
  replace: 'Replace',
  keep: 'Keep',
  fileUnreadable: (reason: string) => `data.json could not be read: ${reason}. It is kept as it is, and changes are not saved.`,
  notSettings: (found: string) => `found ${found}, expected settings in braces`,
  valuesUnread: (names: string) => (
    `data.json has values that this version cannot read: ${names}. They are kept, and the defaults are used.`
  ),
  notChanged: (names: string) => `Not changed, because what is stored could not be read: ${names}.`,
  notSaved: (reason: string) => `Your settings could not be saved: ${reason}. They are in use until Obsidian closes.`,
  /** A notice that comes without anybody having pressed anything. */
  fromPlugin: (message: string) => `Interview Follow-Up: ${message}`,
  unreadableValues: 'values that cannot be read',
  copyDiffers: (copy: string, names: string) => (
    `${copy} is a copy of your settings made by a sync app, and differs in ${names}. Your settings here are used. `
      + 'Change them if the copy is right, then delete it.'
  ),
  forbiddenInPath: (path: string, char: string) => `“${path}” can’t be the path of a file: it contains ${char}.`,
  lineBreak: 'a line break',
  tab: 'a tab',
  wrongPath: (path: string) => (
    `“${path}” can’t be used: the name of a folder or file neither begins nor ends with a dot or a blank, and is not empty.`
  ),
  notIcs: (path: string) => `“${path}” has to end in .ics, such as Follow-ups.ics.`,
});
