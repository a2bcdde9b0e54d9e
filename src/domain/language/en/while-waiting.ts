import { CLOSING } from '../closing';

export const whileWaiting = () => ({
  'check-in': {
    title: 'Check-in',
    subject: 'Following up: {{role}} interview{{#date}} on {{date:D MMMM}}{{/date}}',
    body: `Hello {{person.first}},

{{#last_check_in}}
I was in touch on {{last_check_in:D MMMM}} about the {{role}} role at {{company}}, and I know these decisions take time. \
Is there any news, or a date by which I should expect to hear?
{{/last_check_in}}
{{^last_check_in}}
{{#via_agency}}
My interview for the {{role}} role at {{company}} was on {{date:D MMMM}}.{{#decision_passed}} I understood they hoped to decide \
around {{decision_passed:D MMMM}}.{{/decision_passed}} Have you heard from them, or do you know when they expect to decide?
{{/via_agency}}
{{^via_agency}}
Thank you again for the interview on {{date:D MMMM}} for the {{role}} role at {{company}}. \
{{#decision_passed}}I understood you hoped to decide around {{decision_passed:D MMMM}}, \
so I wanted to ask how things stand.{{/decision_passed}}{{#decision_ahead}}I understand you hope to decide by \
{{decision_ahead:D MMMM}}, and I wanted to ask if that is still the plan.{{/decision_ahead}}\
{{^decision_passed}}{{^decision_ahead}}I wanted to ask when you expect to decide.{{/decision_ahead}}{{/decision_passed}}
{{/via_agency}}
{{/last_check_in}}

I’m still very interested in the role. If there is anything else you need from me, I’m happy to send it.

Kind regards,

${CLOSING}`,
  },
  'check-in-call': {
    title: 'Check-in call',
    subject: null,
    body: `**Call** {{person.phone}}

1. **Begin.** “Hello {{person.first}}, this is {{my.name}}. I had an interview for the {{role}} role{{#via_agency}} at \
{{company}}{{/via_agency}} on {{date:D MMMM}}. Is now a good time for a quick question?”
   If it isn’t: “When would be better?” {{another_time}}
{{#via_agency}}
2. **Ask.** “{{#decision_passed}}I understood they hoped to decide around {{decision_passed:D MMMM}}. \
{{/decision_passed}}Have you heard from them, or do you know when they expect to decide?”
{{/via_agency}}
{{^via_agency}}
2. **Ask.** “{{#decision_passed}}I understood you hoped to decide around {{decision_passed:D MMMM}}. \
How do things stand?{{/decision_passed}}{{#decision_ahead}}I understand you hope to decide by {{decision_ahead:D MMMM}}. \
Is that still the plan?{{/decision_ahead}}{{^decision_passed}}{{^decision_ahead}}May I ask when you expect to \
decide?{{/decision_ahead}}{{/decision_passed}}”
{{/via_agency}}
3. **Add one thing, if it helps.** {{point_to_clarify}}
4. **Thank them.** “Thank you for your time. I’m still very interested in the role.”

**If you reach voicemail:** “Hello {{person.first}}, this is {{my.name}}. I’m calling about the {{role}} role\
{{#via_agency}} at {{company}}{{/via_agency}}, to ask how things stand. My number is {{my_number}}. Thank you.”

**What they said:** {{their_answer}}

**The new date:** {{new_date}}`,
  },
  /** It says of this role only what is true of each: whoever prefers it adds that. */
  'tell-other-offer': {
    title: 'Another offer',
    subject: 'Another offer, and a question about timing – {{role}} at {{company}}',
    body: `Hello {{person.first}},

I’d like to be open with you: I have been offered another position, and I need to answer by {{other_offer_deadline:dddd D MMMM}}.

I’m still very interested in the {{role}} role at {{company}}. {{preference}}

{{#via_agency}}
Could you ask them if they might decide before then? If that isn’t possible, I understand, and it would still help me to know.
{{/via_agency}}
{{^via_agency}}
Would it be possible to hear from you before then? If it isn’t, I understand, and it would still help me to know.
{{/via_agency}}

If anything is missing, I’m happy to send it or to talk at short notice.

Kind regards,

${CLOSING}`,
  },
});
