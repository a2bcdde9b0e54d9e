import { pluralsIn } from '../plural';

const plural = pluralsIn('en');

/** Forms and dialogs. What they share with the form of an invitation is in its words. */
export const englishForms = () => ({
  /** A new interview. */
  newTitle: 'New interview note',
  filledIn: 'Filled in from the latest round of this application. Change what’s different.',
  when: 'When',
  decisionBy: 'Decision expected by',
  preferredContact: 'Preferred contact',
  agencyContact: 'Contact at the agency',
  application: 'Application',
  about: {
    interviewers: 'A name, Name <email>, or a link.',
    duration: 'Defaults to 60.',
    contact_person: 'Who to follow up with, if they named someone.',
    application: 'Connects the rounds of one application if company and role don’t.',
  },
  /** What can be typed as a date, as an example. */
  examples: { when: 'tomorrow 2pm, fri 10:30', decision: 'fri, next week, 10 Dec', past: 'yesterday, mon, 10 Nov' },
  unclearZone: (zone: string) => `“${zone}” does not name one time zone. Enter one under “Time zone”, such as Europe/London.`,
  decisionTooEarly: 'Choose a day on or after the interview.',

  /** The outcome. */
  outcome: (name: string) => `Outcome: ${name}`,
  happenedOn: 'When this happened.',
  setOutcome: 'Set outcome',

  /** Until when to snooze. */
  untilWhen: 'Until when?',
  anotherDay: 'Another day…',
  snooze: (what: string) => `Snooze: ${what}`,
  followUps: (number: number) => plural(number, { one: '# follow-up', other: '# follow-ups' }),

  /** The sheet of keys. */
  keysTitle: 'Keys in the sidebar',
  /** As they are called on keyboards. */
  keyNames: { home: 'Home', end: 'End', enter: 'Enter', space: 'Space', shift: 'Shift', esc: 'Esc' },
  keys: {
    move: 'Go to the previous or next row',
    ends: 'Go to the first or last row',
    fold: 'Fold or unfold',
    open: 'Open the letter in the note, or the note',
    write: 'Write or open the letter; fill in the form',
    why: 'Why',
    menu: 'Menu',
    select: 'Select several rows',
    filter: 'Filter',
    leave: 'Clear the selection or leave the filter',
    help: 'Show these keys',
  },
});
