import type { LetterTemplate } from '../template';
import { CLOSING } from './closing';

/** Thanks and the question for feedback in one: two mails in two days would be one too many (playbook, 20). */
const rejectionReply = {
  name: 'rejection-reply',
  title: 'Rejection reply',
  action: 'thank-after-rejection',
  alsoAsks: 'request-feedback',
  channel: 'email',
  audience: 'employer',
  subject: 'Thank you for letting me know – {{role}}',
  body: `Hello {{person.first}},

{{^via_agency}}
Thank you for letting me know about the {{role}} role at {{company}}, and for everyone’s time. \
I enjoyed learning about {{liked_about_them}}.

{{#asks_for_feedback}}
Is there one thing that would have made me a stronger candidate? \
Even a line or two would help, and I understand if you can’t say.
{{/asks_for_feedback}}

I wish you and the team every success with your new hire. If another role comes up that might suit me, I’d be glad to hear from you.
{{/via_agency}}
{{#via_agency}}
Thank you for letting me know about the {{role}} role at {{company}}, and for all your help. \
I enjoyed learning about {{liked_about_them}}, and please thank them for their time.

{{#asks_for_feedback}}
Did they mention one thing that would have made me a stronger candidate, or could you ask them? \
Even a line or two would help, and I understand if they can’t say.
{{/asks_for_feedback}}

I wish them every success with their new hire. If another role comes up that might suit me, there or elsewhere, \
I’d be glad to hear from you.
{{/via_agency}}

With thanks and good wishes,

${CLOSING}`,
} as const satisfies LetterTemplate;

const feedbackRequest = {
  name: 'feedback-request',
  title: 'Feedback request',
  action: 'request-feedback',
  channel: 'email',
  audience: 'employer',
  subject: 'Thank you, and a question about the {{role}} role',
  body: `Hello {{person.first}},

{{^via_agency}}
Thank you for letting me know, and for the time you gave to my application for the {{role}} role at {{company}}. \
I enjoyed getting to know you.

I would like to learn from it. What would you recommend I improve? A line or two would already help me, \
and I understand if you cannot say.

If another role comes up that might suit me, I would be glad to be considered again.
{{/via_agency}}
{{#via_agency}}
Thank you for letting me know, and for all you did for my application for the {{role}} role at {{company}}.

I would like to learn from it. Did they say, or could you ask them, what they would recommend I improve? \
A line or two would already help me, and I understand if they cannot say.

If another role comes up that might suit me, there or elsewhere, I would be glad to be considered.
{{/via_agency}}

With thanks and good wishes,

${CLOSING}`,
} as const satisfies LetterTemplate;

const feedbackCall = {
  name: 'feedback-call',
  title: 'Feedback call',
  action: 'request-feedback',
  channel: 'phone',
  audience: 'employer',
  subject: null,
  body: `**Call** {{person.phone}}

Listen, take notes and thank them. Do not argue or explain, even where it seems unfair.

1. **Begin.** “Hello {{person.first}}, this is {{my.name}}. Thank you for letting me know about the {{role}} role{{#via_agency}} \
at {{company}}{{/via_agency}}. Do you have two minutes? I would like to learn from it.”
   If they do not: “When would be better?” {{another_time}}
{{^via_agency}}
2. “What would you recommend I improve?” {{to_improve}}
3. “Was there an answer or a skill that you missed?” {{missed}}
4. “What did you like?” {{liked}}
{{/via_agency}}
{{#via_agency}}
2. “What did they recommend I improve?” {{to_improve}}
3. “Was there an answer or a skill that they missed?” {{missed}}
4. “What did they like?” {{liked}}
{{/via_agency}}
5. **Thank them.** “That helps me. If another role comes up that might suit me, I would be glad to hear from you.”

**What I take from it:** {{take_away}}`,
} as const satisfies LetterTemplate;

const thankAfterRejection = {
  name: 'thank-after-rejection',
  title: 'Thanks all the same',
  action: 'thank-after-rejection',
  channel: 'email',
  audience: 'employer',
  subject: 'Thank you for considering me for the {{role}} role',
  body: `Hello {{person.first}},

Thank you for telling me how {{^via_agency}}you{{/via_agency}}{{#via_agency}}they{{/via_agency}} decided about the {{role}} \
role{{#via_agency}} at {{company}}{{/via_agency}}, and for the time that everybody took.

I enjoyed learning about {{liked_about_them}}, and I wish {{^via_agency}}you and the \
team{{/via_agency}}{{#via_agency}}them{{/via_agency}} every success with the new colleague.

Should a role come up in future that might suit me, I would be glad to hear from you.

With good wishes,

${CLOSING}`,
} as const satisfies LetterTemplate;

const keepInTouch = {
  name: 'keep-in-touch',
  title: 'Hello again',
  action: 'keep-in-touch',
  channel: 'email',
  audience: 'employer',
  subject: 'A short hello',
  body: `Hello {{person.first}},

A few months ago we talked about the {{role}} role at {{company}}, and I have kept it in good memory.

{{what_is_new}}

How are things with you? If something comes up where I could be of use, I would be glad to hear of it. And if not, I simply wish you well.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

const acknowledgeOffer = {
  name: 'acknowledge-offer',
  title: 'Thanks for the offer',
  action: null,
  channel: 'email',
  audience: 'employer',
  subject: 'Thank you for your offer: {{role}}',
  body: `Hello {{person.first}},

Thank you very much for the offer of the {{role}} role at {{company}}. I am delighted.

I would like to read everything carefully, and will give you my answer by {{offer_deadline:dddd D MMMM}}. {{offer_question}}

Thank you for your trust.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

const declineOffer = {
  name: 'decline-offer',
  title: 'Declining the offer',
  action: 'answer-offer',
  channel: 'email',
  audience: 'employer',
  subject: 'The offer of the {{role}} role',
  body: `Hello {{person.first}},

Thank you for the offer of the {{role}} role at {{company}}, and for the time and trust that went into it. \
I have thought about it carefully, and I have decided not to accept: {{reason}}.

It was not an easy decision, for I liked {{liked_about_them}}. I hope that you soon find the right person, and that we meet again.

With thanks and good wishes,

${CLOSING}`,
} as const satisfies LetterTemplate;

const withdraw = {
  name: 'withdraw',
  title: 'Withdrawal',
  action: 'withdraw',
  channel: 'email',
  audience: 'employer',
  subject: 'My application for the {{role}} role',
  body: `Hello {{person.first}},

I have accepted another position, and I would like to withdraw my application for the {{role}} role at {{company}}, \
so that nobody waits for me.

Thank you for {{^via_agency}}the time you gave me{{/via_agency}}{{#via_agency}}all you have done for me, \
and please thank them for their time{{/via_agency}}. I have enjoyed getting to know {{liked_about_them}}, and I hope that we meet again.

With good wishes,

${CLOSING}`,
} as const satisfies LetterTemplate;

const thankSupporter = {
  name: 'thank-supporter',
  title: 'Thanks',
  action: 'thank-supporters',
  channel: 'email',
  audience: 'references',
  subject: 'Good news, and thank you',
  body: `Hello {{person.first}},

Good news: I am joining {{company}} as {{role}}. I start {{start_date}}.

You stood up for me, and it helped. Thank you. {{what_helped}}

If I can ever do the same for you, I will.

With warm regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

export const AFTER_THE_OUTCOME = [
  rejectionReply, feedbackRequest, feedbackCall, thankAfterRejection, keepInTouch, acknowledgeOffer, declineOffer, withdraw,
  thankSupporter,
];
