/** “They told me…”. */
export const englishNews = () => ({
  title: (name: string) => `They told me: ${name}`,
  detailsTitle: (name: string) => `Fill in missing details: ${name}`,
  savedIn: (note: string) => `This will be saved in the note “${note}”.`,
  question: 'What did they say?',

  /** The choices. */
  kinds: {
    decision: 'When they decide',
    contact: 'How they want to be contacted',
    people: 'Who was there, and how to reach them',
    round: 'There is another round',
    offer: 'They made an offer',
    rejection: 'They said no',
    again: 'Contact them again later',
    hold: 'It’s on hold',
  },
  /** What the note says already, after a choice. */
  now: (what: string) => `Now: ${what}`,
  notAtAll: 'not at all',
  offered: (deadline: string | null) => (deadline === null ? 'an offer' : `an offer, to be answered by ${deadline}`),
  rejected: (hasFeedback: boolean) => (hasFeedback ? 'rejected, with feedback' : 'rejected, no feedback'),

  fields: {
    decision_by: 'Decision expected by',
    contact_by: 'Preferred contact',
    contact_person: 'Contact person',
    address: (name: string) => `How to reach ${name}`,
    otherInterviewers: 'Other interviewers',
    round_date: 'Date of the round',
    round_interviewers: 'Who will interview you',
    offer_deadline: 'Answer by',
    feedback: 'Their feedback',
    follow_up_on: 'Contact them on',
    follow_up_by: 'How',
    hold_until: 'Ask again on',
    heard_by: 'How you heard',
    heard_on: 'When you heard',
  },
  about: {
    contact_person: 'Who to follow up with.',
    address: 'Email, phone or LinkedIn page.',
    interviewers: 'One per line, such as Jane Doe <jane@acme.example>.',
    offer_deadline: 'Leave empty if they gave no date.',
    feedback: 'If they gave any.',
    hold_until: 'No check-in is due before this day.',
  },
  notRecorded: 'Not recorded',
  asUsual: 'As usual',

  wrong: {
    heardLater: 'Choose today or an earlier day.',
    notContacted: 'They asked not to be contacted. Choose how to contact them now.',
    otherWay: 'You chose another way above. Choose the same, or leave this as it is.',
    address: 'Enter an email address, a phone number or the address of a LinkedIn page.',
    time: 'Enter a time such as 10:30.',
    both: 'Choose an offer or a rejection, not both.',
    noKind: 'Choose what they said.',
    nothingNew: 'There is nothing new to save.',
    noDay: 'Enter the day.',
    tooEarly: (earliest: string) => `Choose ${earliest} or a later day.`,
    notADate: 'Enter a date that exists.',
    notAfterToday: 'Choose a day after today.',
  },
  /** Why the note cannot be changed. */
  refused: {
    unnamed: (name: string, address: string) => (
      `interviewers does not name ${name} in a way this plugin can change; add the address by hand: ${address}`
    ),
    unwritable: 'This round cannot be written as a line of interviews. Choose another name for the round.',
    byHand: (nth: number, line: string) => (
      `Interview ${nth} in interviews has its own properties, which this plugin does not change; set it there by hand: ${line}`
    ),
  },

  /** The checklist in the note. No two languages have the same heading: by this it is found again. */
  beforeYouLeave: 'Before you leave',
  questions: {
    decision: 'When do you expect to decide?',
    person: 'Who can I follow up with?',
    contact: 'How do you prefer to be contacted: by email, by phone, or not at all?',
    address: (name: string) => `A business card or an email address from ${name}`,
    everyone: 'The name of everyone I meet, and a card from each',
    anyoneElse: 'The name of anyone else I meet, and a card from each',
  },
});
