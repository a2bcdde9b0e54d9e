import { CLOSING } from '../closing';

export const beforeTheInterview = () => ({
  'reschedule': {
    title: 'Reschedule interview',
    subject: 'Rescheduling – {{role}} interview{{#date_ahead}} on {{date_ahead:D MMMM}}{{/date_ahead}}',
    body: `Dear {{person.first}},

I’m sorry, but I can’t make {{^via_agency}}our{{/via_agency}}{{#via_agency}}the{{/via_agency}} interview for the {{role}} role \
at {{company}} on {{date_ahead:dddd D MMMM}}{{#date_ahead}}{{#time}} at {{date_ahead:h:mm a}}{{/time}}{{/date_ahead}}.

{{reschedule_reason}}

{{^via_agency}}
Could we find another time? These would suit me: {{other_times}}. If none of them works for you, please suggest another, \
and I’ll do my best to fit in.

I’m sorry for the trouble, and I look forward to talking with you.
{{/via_agency}}
{{#via_agency}}
Could you ask them for another time? These would suit me: {{other_times}}. If none of them works, \
they are welcome to suggest another, and I’ll do my best to fit in.

I’m sorry for the trouble. Please tell them that I look forward to talking with them.
{{/via_agency}}

Kind regards,

${CLOSING}`,
  },
});
