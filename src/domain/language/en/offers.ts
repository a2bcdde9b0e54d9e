import { CLOSING } from '../closing';

export const offers = () => ({
  'acknowledge-offer': {
    title: 'Acknowledge offer',
    subject: 'Thank you for the offer – {{role}}',
    body: `Dear {{person.first}},

Thank you very much for the offer of the {{role}} role at {{company}}. I really appreciate it.

I’d like to read everything carefully, and you will have my answer by {{answer_by:dddd D MMMM}}. \
If you haven’t already, could you send me the details in writing?

{{offer_question}}

Kind regards,

${CLOSING}`,
  },
  'accept-offer': {
    title: 'Accept offer',
    subject: 'Accepting the offer – {{role}}',
    body: `Dear {{person.first}},

{{^via_agency}}
Thank you for offering me the {{role}} role at {{company}}. I’m pleased to accept.

As I understand it, we agreed on {{agreed_terms}}. Could you please confirm this in writing, \
and send me anything you need me to sign?

If there is anything else you need from me before I start, let me know. I look forward to working with you.
{{/via_agency}}
{{#via_agency}}
Thank you for passing on the offer of the {{role}} role at {{company}}. I’m pleased to accept. Please thank them for me.

As I understand it, we agreed on {{agreed_terms}}. Could you please ask them to confirm this in writing, \
and to send me anything they need me to sign?

If there is anything else they need from me before I start, let me know. Thank you for all your help.
{{/via_agency}}

Kind regards,

${CLOSING}`,
  },
  'ask-for-time': {
    title: 'Ask for time',
    subject: 'A few more days to decide – {{role}} offer',
    body: `Dear {{person.first}},

Thank you again for the offer of the {{role}} role at {{company}}. I’m giving it serious thought, and I’d be grateful \
for a few more days to decide.

{{#offer_deadline}}I know you hoped for my answer by {{offer_deadline:dddd D MMMM}}. {{/offer_deadline}}\
Could I let you know by {{later_answer_by}}{{#offer_deadline}} instead{{/offer_deadline}}?

{{more_time_reason}}

If that doesn’t work for {{^via_agency}}you{{/via_agency}}{{#via_agency}}them{{/via_agency}}, please tell me. \
I don’t want to hold anyone up.

Kind regards,

${CLOSING}`,
  },
  /** One request: a list reads as a bill. */
  'negotiate': {
    title: 'Negotiate offer',
    subject: 'One request before I answer – {{role}} offer',
    body: `Dear {{person.first}},

Thank you again for the offer of the {{role}} role at {{company}}. I’ve read it carefully, and there is one thing I’d like to ask \
before I answer.

Would it be possible {{^via_agency}}to {{one_request}}{{/via_agency}}{{#via_agency}}for them to {{one_request}}{{/via_agency}}? \
I ask because {{grounds}}.

I’m happy to talk it through by phone if that is easier. Thank you for considering it.

Kind regards,

${CLOSING}`,
  },
  'decline-offer': {
    title: 'Decline offer',
    subject: 'My decision on the offer – {{role}}',
    body: `Dear {{person.first}},

Thank you for the offer of the {{role}} role at {{company}}, and for everyone’s time. After careful thought, \
I’ve decided not to accept it.

{{decline_reason}}

I enjoyed {{liked_about_them}}. I hope {{^via_agency}}you find{{/via_agency}}{{#via_agency}}they find{{/via_agency}} the right \
person soon, and that our paths cross again.

With thanks and good wishes,

${CLOSING}`,
  },
});
