import type { LetterTemplate } from '../template';
import { CLOSING } from './closing';

/** One for each interviewer, the same day or by the next noon. */
const thankYou = {
  name: 'thank-you',
  title: 'Thank-you',
  action: 'thank-you',
  channel: 'email',
  audience: 'interviewers',
  subject: 'Thank you for our conversation about the {{role}} role',
  body: `Hello {{person.first}},

Thank you for taking the time to talk with me on {{date:dddd D MMMM}} about the {{role}} role at {{company}}.

I enjoyed talking with you about {{topic}}. I think {{skill}} would be of use there.

{{addition}}

I came away even more interested in the role.{{#decision_ahead}} You said that you hope to decide by {{decision_ahead:D MMMM}}, \
and I look forward to hearing from you.{{/decision_ahead}}{{^decision_ahead}} I look forward to hearing from \
you.{{/decision_ahead}} If I can send you anything in the meantime, just let me know.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

/** Five lines, to be written by hand. */
const thankYouCard = {
  name: 'thank-you-card',
  title: 'Thank-you card',
  action: 'thank-you',
  channel: 'letter',
  audience: 'interviewers',
  subject: null,
  body: `Dear {{person.first}},
thank you for the time you gave me on {{date:D MMMM}}.
What you said about {{topic}} has stayed with me.
I would be glad to be part of it at {{company}}.
{{my.name}}`,
} as const satisfies LetterTemplate;

const clarify = {
  name: 'clarify',
  title: 'Clarification',
  action: null,
  channel: 'email',
  audience: 'interviewers',
  subject: 'A better answer to one of your questions',
  body: `Hello {{person.first}},

Thank you again for our conversation on {{date:D MMMM}}. I realised afterwards that one of my answers did not say what I meant.

You asked about {{question}}. What I should have said is this: {{better_answer}}

I hope that this helps. There is no need to reply.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

/** LinkedIn takes 200 characters with an invitation. */
const connect = {
  name: 'connect',
  title: 'LinkedIn note',
  action: 'connect',
  channel: 'linkedin',
  audience: 'interviewers',
  subject: null,
  body: 'Hello {{person.first}}, thank you for our talk on {{date:D MMMM}}. I liked what you said about {{topic}}, '
    + 'and the role appeals to me. I would be glad to stay in touch. {{my.name}}',
} as const satisfies LetterTemplate;

const agencyFeedback = {
  name: 'agency-feedback',
  title: 'Report',
  action: 'agency-feedback',
  channel: 'email',
  audience: 'agency',
  subject: 'How it went at {{company}}',
  body: `Hello {{person.first}},

I have had my interview for the {{role}} role at {{company}} on {{date:dddd D MMMM}}, and you should hear from me first how it went.

What went well: {{went_well}}

What is still open: {{open_points}}

I am {{how_interested}} in the role. Could you ask them {{question_for_them}}?{{#decision_ahead}} They hope to decide by \
{{decision_ahead:D MMMM}}.{{/decision_ahead}} When you speak with them, I would be glad to know how they saw it.

Thank you for your help.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

const briefReference = {
  name: 'brief-reference',
  title: 'Briefing',
  action: 'brief-references',
  channel: 'email',
  audience: 'references',
  subject: 'They may call you about me: {{role}} at {{company}}',
  body: `Hello {{person.first}},

I have just had an interview at {{company}} for their {{role}} role, and they may soon ask you about me. \
A call may come {{call_when}}. So that nothing takes you by surprise:

- What the role is about: {{responsibilities}}
- What they want to reach with it: {{targets}}
- What you have seen of me that fits: {{fits}}

If another time or another way suits you better, tell me, and I will let them know. Thank you for speaking for me. It means a lot.

With warm regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

export const AFTER_THE_INTERVIEW = [thankYou, thankYouCard, clarify, connect, agencyFeedback, briefReference];
