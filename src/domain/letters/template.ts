import type { Action } from '../note/actions';
import type { Source } from '../playbook/sources';

/** The letters there are: a new one is a row in `LETTERS`. */
export type LetterName = 'thank-you' | 'feedback-request';

/** A letter with room for what it depends on, written in Mustache's syntax. */
export interface LetterTemplate {
  /** As the heading above it says it: `Thank-you`. */
  readonly title: string;
  /** What is done by sending it. */
  readonly action: Action;
  readonly sources: readonly Source[];
  readonly subject: string;
  readonly body: string;
  /** What stands in the place of a placeholder of the template's own until the person fills it. */
  readonly blanks: Readonly<Record<string, string>>;
}

const CLOSING = `
{{my.name}}
{{#my.signature}}
{{my.signature}}
{{/my.signature}}`;

const thankYou: LetterTemplate = {
  title: 'Thank-you',
  action: 'thank-you',
  sources: ['A', 'B', 'C', 'D', 'E'],
  subject: 'Thank you for our conversation about the {{role}} role',
  body: `Hello {{person.first}},

Thank you for taking the time to talk with me on {{date:dddd D MMMM}} about the {{role}} role at {{company}}.

I enjoyed talking with you about {{topic}}. I think {{skill}} would be of use there.

{{addition}}

I came away even more interested in the role.{{#decision_by}} You said that you hope to decide by {{decision_by:D MMMM}}, and I look forward to hearing from you.{{/decision_by}}{{^decision_by}} I look forward to hearing from you.{{/decision_by}} If I can send you anything in the meantime, just let me know.

Kind regards,
${CLOSING}`,
  blanks: {
    skill: 'one or two of your skills or results that fit',
    addition: 'something you did not get to say, or an answer you would put better; else delete this line',
  },
};

const feedbackRequest: LetterTemplate = {
  title: 'Feedback request',
  action: 'request-feedback',
  sources: ['A', 'B', 'D'],
  subject: 'Thank you, and a question about the {{role}} role',
  body: `Hello {{person.first}},

{{^agency}}
Thank you for letting me know, and for the time you gave to my application for the {{role}} role at {{company}}. I enjoyed getting to know you.

I would like to learn from it. What would you recommend I improve? A line or two would already help me, and I understand if you cannot say.

If another role comes up that might suit me, I would be glad to be considered again.
{{/agency}}
{{#agency}}
Thank you for letting me know, and for all you did for my application for the {{role}} role at {{company}}.

I would like to learn from it. Did they say, or could you ask them, what they would recommend I improve? A line or two would already help me, and I understand if they cannot say.

If another role comes up that might suit me, there or elsewhere, I would be glad to be considered.
{{/agency}}

With thanks and good wishes,
${CLOSING}`,
  blanks: {},
};

export const LETTERS: Readonly<Record<LetterName, LetterTemplate>> = {
  'thank-you': thankYou,
  'feedback-request': feedbackRequest,
};

/** The letter that goes with an action; null where there is none yet. */
export function letterFor(action: Action): LetterName | null {
  return (Object.keys(LETTERS) as LetterName[]).find((name) => LETTERS[name].action === action) ?? null;
}
