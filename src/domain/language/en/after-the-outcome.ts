import { CLOSING } from '../closing';

export const afterTheOutcome = () => ({
  /** Thanks and the question for feedback in one: two mails in two days would be one too many (playbook, 20). */
  'rejection-reply': {
    title: 'Rejection reply',
    subject: 'Thank you for letting me know – {{role}}',
    body: `Dear {{person.first}},

{{^via_agency}}
Thank you for letting me know about the {{role}} role at {{company}}, and for everyone’s time. \
I enjoyed {{liked_about_them}}.

{{#asks_for_feedback}}
Is there one thing that would have made me a stronger candidate? \
Even a line or two would help, and I understand if you can’t say.
{{/asks_for_feedback}}

I wish you and the team every success with your new hire. If another role comes up that might suit me, I’d be glad to hear from you.
{{/via_agency}}
{{#via_agency}}
Thank you for letting me know about the {{role}} role at {{company}}, and for all your help. \
Please thank them for their time. I enjoyed {{liked_about_them}}.

{{#asks_for_feedback}}
Did they mention one thing that would have made me a stronger candidate, or could you ask them? \
Even a line or two would help, and I understand if they can’t say.
{{/asks_for_feedback}}

I wish them every success with their new hire. If another role comes up that might suit me, there or elsewhere, \
I’d be glad to hear from you.
{{/via_agency}}

With thanks and good wishes,

${CLOSING}`,
  },
  'feedback-request': {
    title: 'Feedback request',
    subject: 'A request for feedback – {{role}} application',
    body: `Dear {{person.first}},

{{^via_agency}}
Thank you for letting me know, and for considering me for the {{role}} role at {{company}}.

Is there one thing that would have made me a stronger candidate? \
Even a line or two would help, and I understand if you can’t say.

If another role comes up that might suit me, I’d be glad to be considered again.
{{/via_agency}}
{{#via_agency}}
Thank you for letting me know, and for all you did for my application for the {{role}} role at {{company}}.

Did they mention one thing that would have made me a stronger candidate, or could you ask them? \
Even a line or two would help, and I understand if they can’t say.

If another role comes up that might suit me, there or elsewhere, I’d be glad to be considered.
{{/via_agency}}

With thanks and good wishes,

${CLOSING}`,
  },
  'feedback-call': {
    title: 'Feedback call',
    subject: null,
    body: `**Call** {{person.phone}}

Listen, take notes and thank them. Don’t argue or explain, even if it seems unfair.

1. **Begin.** “Hello {{person.first}}, this is {{my.name}}. Thank you for letting me know about the {{role}} role{{#via_agency}} \
at {{company}}{{/via_agency}}. Do you have two minutes for a few questions? They would help me with my next interviews.”
   If they don’t: “When would be better?” {{another_time}}
{{^via_agency}}
2. “Is there one thing that would have made me a stronger candidate?” {{to_improve}}
3. “Was there an answer or a skill that you felt was missing?” {{missed}}
4. “What did you like?” {{liked}}
{{/via_agency}}
{{#via_agency}}
2. “Did they mention one thing that would have made me a stronger candidate?” {{to_improve}}
3. “Was there an answer or a skill that they felt was missing?” {{missed}}
4. “What did they like?” {{liked}}
{{/via_agency}}
5. **Thank them.** “That helps me. If another role comes up that might suit me, I’d be glad to hear from you.”

**If you reach voicemail:** “Hello {{person.first}}, this is {{my.name}}. Thank you for letting me know about the {{role}} role\
{{#via_agency}} at {{company}}{{/via_agency}}. I’d be grateful for two minutes of feedback. My number is {{my_number}}. Thank you.”

**What I take from it:** {{take_away}}`,
  },
  'thank-after-rejection': {
    title: 'Thanks after rejection',
    subject: 'Thank you for considering me – {{role}}',
    body: `Dear {{person.first}},

Thank you for letting me know about the {{role}} role at {{company}}, and \
for {{^via_agency}}everyone’s time{{/via_agency}}{{#via_agency}}all your help{{/via_agency}}. I enjoyed {{liked_about_them}}.

I wish {{^via_agency}}you and the team every success with your{{/via_agency}}{{#via_agency}}them every success with \
their{{/via_agency}} new hire. If another role comes up that might suit me, I’d be glad to hear from you.

With good wishes,

${CLOSING}`,
  },
  /** With something new of theirs in it: a hello about nothing is no reason to write. */
  'keep-in-touch': {
    title: 'Keep in touch',
    subject: 'Keeping in touch – {{role}}',
    body: `Hello {{person.first}},

We were in touch{{#date}} in {{date:MMMM}}{{/date}} about the {{role}} role at {{company}}. I saw {{their_news}}, \
and it made me think of you.

{{what_is_new}}

How are things with you? If something comes up that might suit me, I’d be glad to hear about it.

Kind regards,

${CLOSING}`,
  },
  'withdraw': {
    title: 'Withdraw application',
    subject: 'Withdrawing my application – {{role}}',
    body: `Dear {{person.first}},

{{#accepted_elsewhere}}I have accepted another position, so I’d like{{/accepted_elsewhere}}\
{{^accepted_elsewhere}}I have decided{{/accepted_elsewhere}} to withdraw my application for the {{role}} role at {{company}}. \
Please don’t hold the process for me\
{{#date_ahead}}, and please cancel the interview on {{date_ahead:dddd D MMMM}}{{/date_ahead}}.

{{^accepted_elsewhere}}
{{withdraw_reason}}

{{/accepted_elsewhere}}
Thank you for {{^via_agency}}your time{{/via_agency}}{{#via_agency}}all you have done for me, and please thank them for \
their time{{/via_agency}}. I enjoyed {{liked_about_them}}. I hope our paths cross again.

With good wishes,

${CLOSING}`,
  },
  'thank-supporter': {
    title: 'Reference thank-you',
    subject: 'Good news, and thank you',
    body: `Hello {{person.first}},

Good news: I got the {{role}} job at {{company}}. My first day is {{first_day}}.

You vouched for me, and I’m grateful. {{what_helped}}

If I can ever do the same for you, I will.

With warm regards,

${CLOSING}`,
  },
});
