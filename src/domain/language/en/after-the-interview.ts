import { CLOSING } from '../closing';

/** A hint for people who copy the template to change it. */
const THREE_WORDINGS = '{{! Each of a panel gets another of these three wordings. '
  + 'To use only one, delete the others, and the tags around it. }}';

export const afterTheInterview = () => ({
  /** One for each interviewer, the same day or by the next noon. Those of one panel get it in different words. */
  'thank-you': {
    title: 'Thank-you',
    subject: '{{#wording_1}}Thank you – {{role}} interview{{/wording_1}}'
      + '{{#wording_2}}Thank you for our conversation – {{role}} at {{company}}{{/wording_2}}'
      + '{{#wording_3}}With thanks – {{role}} interview at {{company}}{{/wording_3}}',
    body: `${THREE_WORDINGS}
{{#wording_1}}
Hello {{person.first}},

Thank you{{#late}}, a little late,{{/late}} for taking the time to talk with me about the {{role}} role at {{company}} \
on {{date:dddd D MMMM}}.

I enjoyed our conversation about {{topic}}. It made me think of {{skill}}, and how it could help your team.

{{addition}}

I came away even more interested in the role.{{#decision_ahead}} I understand you hope to decide by \
{{decision_ahead:D MMMM}}.{{/decision_ahead}} If I can send you anything in the meantime, just let me know.

Kind regards,
{{/wording_1}}
{{#wording_2}}
Dear {{person.first}},

Thank you for our conversation on {{date:dddd D MMMM}}{{#late}}, and I’m sorry not to have written sooner{{/late}}. \
What you said about {{topic}} was especially helpful.

One thing I have done that may be useful to your team: {{skill}}.

{{addition}}

The more I heard about the {{role}} role at {{company}}, the more it interested me.{{#decision_ahead}} I gather \
the decision should come by {{decision_ahead:D MMMM}}.{{/decision_ahead}} Please tell me if you need anything else from me.

With thanks,
{{/wording_2}}
{{#wording_3}}
Hello {{person.first}},

I’m writing to thank you{{#late}}, later than I meant to,{{/late}} for discussing the {{role}} role at {{company}} with me \
on {{date:dddd D MMMM}}.

I was particularly interested in what you told me about {{topic}}. I have worked on something related: {{skill}}.

{{addition}}

Our conversation has only added to my interest in the role.{{#decision_ahead}} I know the aim is to decide by \
{{decision_ahead:D MMMM}}.{{/decision_ahead}} If any more questions come up, I’m happy to answer them.

Best wishes,
{{/wording_3}}

${CLOSING}`,
  },
  /** Five lines, to be written by hand. */
  'thank-you-card': {
    title: 'Thank-you card',
    subject: null,
    body: `${THREE_WORDINGS}
Dear {{person.first}},
{{#wording_1}}
Thank you for your time on {{date:D MMMM}}{{#late}}, and please forgive the late card{{/late}}.
What you said about {{topic}} has stayed with me.
I would love to work on it with you at {{company}}.
Best wishes, {{my.name}}
{{/wording_1}}
{{#wording_2}}
It was kind of you to talk with me on {{date:D MMMM}}{{#late}}, and I should have said so sooner{{/late}}.
I especially valued what you told me about {{topic}}.
I hope we can carry on that conversation at {{company}}.
With thanks, {{my.name}}
{{/wording_2}}
{{#wording_3}}
Many thanks{{#late}}, late though they are,{{/late}} for our conversation on {{date:D MMMM}}.
I liked what you had to say about {{topic}}.
I would be glad to join you and the team at {{company}}.
Kind regards, {{my.name}}
{{/wording_3}}`,
  },
  'clarify': {
    title: 'Clarification',
    subject: 'A clearer answer to one of your questions – {{role}} interview',
    body: `Hello {{person.first}},

Thank you again for our conversation on {{date:D MMMM}}. I realised later that one of my answers wasn’t as clear \
as I’d have liked.

You asked about {{question}}. Here is a clearer answer: {{better_answer}}

I hope this helps. There is no need to reply.

Kind regards,

${CLOSING}`,
  },
  /** LinkedIn takes 200 characters with an invitation, and shows the name. */
  'connect': {
    title: 'LinkedIn note',
    subject: null,
    body: `${THREE_WORDINGS}
{{#wording_1}}
Hello {{person.first}}, thank you for the conversation on {{date:D MMMM}}. I liked what you said about {{topic}}, \
and I’m very interested in the role. I’d be glad to stay in touch.
{{/wording_1}}
{{#wording_2}}
Hello {{person.first}}, it was good to talk on {{date:D MMMM}}, especially about {{topic}}. \
I’m interested in the role, and I hope we can keep in contact here.
{{/wording_2}}
{{#wording_3}}
Hello {{person.first}}, thanks again for your time on {{date:D MMMM}}. Hearing about {{topic}} was useful, \
and the role interests me a great deal. Let’s stay connected.
{{/wording_3}}`,
  },
  'agency-feedback': {
    title: 'Agency update',
    subject: 'My interview at {{company}} – {{role}}',
    body: `Hello {{person.first}},

My interview for the {{role}} role at {{company}} was on {{date:dddd D MMMM}}, and \
{{^late}}I wanted you to hear from me first{{/late}}{{#late}}I’m sorry not to have told you about it sooner{{/late}}.

- What went well: {{went_well}}
- What is still open: {{open_points}}
- How I feel about the role: {{how_interested}}
- A question for them: {{question_for_them}}

{{#decision_ahead}}They hope to decide by {{decision_ahead:D MMMM}}. {{/decision_ahead}}\
When you speak with them, I’d love to hear their feedback. Thank you for your help.

Kind regards,

${CLOSING}`,
  },
  'brief-reference': {
    title: 'Reference briefing',
    subject: 'Heads-up: reference call for {{role}} at {{company}}',
    body: `Hello {{person.first}},

I’ve had an interview at {{company}} for their {{role}} role, and they may soon call you about me. \
This should help you prepare:

- What the role is about: {{responsibilities}}
- What they want to achieve: {{targets}}
- What you have seen of me that fits: {{fits}}
- When they may call: {{call_when}}

If another time or way of getting in touch suits you better, tell me, and I’ll let them know. \
Thank you for vouching for me. It means a lot.

With warm regards,

${CLOSING}`,
  },
});
