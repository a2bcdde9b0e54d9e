/** All that is said to whoever asks from outside: on Obsidian's command line, by an address, or from another plugin. */
export const WORDS = {
  noKey: 'Which follow-up? Name its note, and its action if the note has several.',
  noNote: 'Which note? Give note=, such as note="Interviews/Acme.md".',
  unknownNote: (note: string) => `note is “${note}”; expected the path or the name of an interview note.`,
  severalNotes: (note: string, paths: string) => `note is “${note}”, and several notes have this name; expected one of ${paths}.`,
  notAction: (action: string, expected: string) => `action is “${action}”; expected one of ${expected}.`,
  none: (key: string) => `No follow-up matches ${key}.`,
  noneBut: (key: string, others: string) => `No follow-up matches ${key}. This note has:\n${others}`,
  several: (count: number, keys: string) => `${count} follow-ups match; expected one:\n${keys}`,
  noInterview: (found: string, expected: string) => `No interview of the note is ${found}; expected ${expected}.`,
  oneInterview: 'neither a date nor a round, because the note is one interview',
  unknownName: (name: string, expected: string) => `“${name}” is not known here; expected ${expected}.`,
  wrong: (name: string, found: string, expected: string) => `${name} is “${found}”; expected ${expected}.`,
  tooLong: (name: string, found: string, most: number) => (
    `${name} begins with “${found}” and is too long; expected up to ${most} characters.`
  ),
  missing: (name: string, expected: string) => `${name} is missing; expected ${expected}.`,
  aDay: 'a date such as 2026-12-04',
  fromDay: (earliest: string) => `${earliest} or a later day`,
  between: (earliest: string, latest: string) => `a day from ${earliest} to ${latest}`,
  plainText: 'text on one line, without control characters',
  told: 'Saved what they said',
  nothingTold: (expected: string) => `What did they say? Give one or more of ${expected}.`,
} as const;

/** What Obsidian's command line says of the commands and their flags. */
export const COMMAND_WORDS = {
  due: 'List your follow-ups: overdue, today, ready to do, later, and what you wait for',
  done: 'Mark a follow-up as done',
  snooze: 'Snooze a follow-up',
  told: 'Record what an employer said',
  format: { value: '<text|json>', description: 'How to print the list (default: text)' },
  state: (known: readonly string[]) => ({ value: '<states>', description: `Only these, separated by commas: ${known.join(', ')}` }),
  actions: (known: readonly string[]) => ({ value: '<actions>', description: `Only these, separated by commas: ${known.join(', ')}` }),
  key: {
    note: { value: '<path or name>', description: 'The interview note, such as Interviews/Acme.md or Acme' },
    action: { value: '<action>', description: 'What to do, such as thank-you or check-in' },
    person: { value: '<name>', description: 'For whom, if there is one for each person' },
    n: { value: '<number>', description: 'Which check-in' },
    date: { value: '<YYYY-MM-DD>', description: 'The day of the interview, if the note lists several' },
    round: { value: '<round>', description: 'Its round, if the note lists several' },
  },
  ofInterview: {
    note: { value: '<path or name>', description: 'The interview note, such as Interviews/Acme.md or Acme', required: true },
    date: { value: '<YYYY-MM-DD>', description: 'The day of the interview that it is about, if the note lists several' },
    round: { value: '<round>', description: 'The round that it is about, if the note lists several' },
  },
  on: { value: '<YYYY-MM-DD>', description: 'When it was done (default: today)' },
  via: (known: readonly string[]) => ({ value: `<${known.join('|')}>`, description: 'How it was done (default: as suggested)' }),
  until: { value: '<YYYY-MM-DD>', description: 'The day until which to put it off', required: true },
  result: (words: string, title: string, note: string) => `${words}: ${title} (${note})`,
} as const;

/** What is said and asked when an address is opened. */
export const ADDRESS_WORDS = {
  message: (words: string) => `A link to Interview Follow-Up was not followed. ${words}`,
  oneAtATime: 'Answer the open question first.',
  done: { title: 'Mark as done?', confirm: 'Mark as done' },
  snooze: { title: 'Snooze?', confirm: 'Snooze' },
  wouldWrite: (title: string, note: string) => `A link asks for this: ${title}. It would add to ${note}:`,
  filledIn: 'A link filled in this form. Check it before you create the note.',
  copied: 'Link copied',
} as const;

/** What is said to other plugins. */
export const API_WORDS = { isOff: 'Interview Follow-Up is turned off.' } as const;
