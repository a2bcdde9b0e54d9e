import type { LetterTemplate } from '../template';
import { CLOSING } from './closing';

const checkIn = {
  name: 'check-in',
  title: 'Check-in',
  action: 'check-in',
  channel: 'email',
  audience: 'employer',
  subject: 'The {{role}} role: a quick question',
  body: `Hello {{person.first}},

{{#last_check_in}}
I was in touch on {{last_check_in:D MMMM}} about the {{role}} role at {{company}}. I know how full such weeks can be, \
so just one more gentle question: is there any news, or a day by which you expect some?
{{/last_check_in}}
{{^last_check_in}}
{{#via_agency}}
I had my interview for the {{role}} role at {{company}} on {{date:D MMMM}}.{{#decision_passed}} They hoped to decide by \
{{decision_passed:D MMMM}}.{{/decision_passed}} Have you heard from them, or do you know when they expect to decide?
{{/via_agency}}
{{^via_agency}}
Thank you again for the interview on {{date:D MMMM}} for the {{role}} role at {{company}}. \
{{#decision_passed}}You hoped to decide by {{decision_passed:D MMMM}}; may I ask how things \
stand?{{/decision_passed}}{{^decision_passed}}May I ask when you expect to decide?{{/decision_passed}}
{{/via_agency}}
{{/last_check_in}}

I am still very interested in the role. If there is anything that you need from me, I will gladly send it.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

const checkInCall = {
  name: 'check-in-call',
  title: 'Check-in call',
  action: 'check-in',
  channel: 'phone',
  audience: 'employer',
  subject: null,
  body: `**Call** {{person.phone}}

1. **Begin.** “Hello {{person.first}}, this is {{my.name}}. I had an interview for the {{role}} role{{#via_agency}} at \
{{company}}{{/via_agency}} on {{date:D MMMM}}. Is now a good time for a short question?”
   If it is not: “When would be better?” {{another_time}}
{{#via_agency}}
2. **Ask.** “{{#decision_passed}}They hoped to decide by {{decision_passed:D MMMM}}. \
{{/decision_passed}}Have you heard from them, or do you know when they expect to decide?”
{{/via_agency}}
{{^via_agency}}
2. **Ask.** “{{#decision_passed}}You hoped to decide by {{decision_passed:D MMMM}}. \
May I ask how things stand?{{/decision_passed}}{{^decision_passed}}May I ask when you expect to decide?{{/decision_passed}}”
{{/via_agency}}
3. **Add one thing, if it helps.** {{point_to_clarify}}
4. **Thank them.** “Thank you for your time. I am still very interested.”

**What they said:** {{their_answer}}

**The new date:** {{new_date}}`,
} as const satisfies LetterTemplate;

const tellOtherOffer = {
  name: 'tell-other-offer',
  title: 'News of another offer',
  action: 'tell-other-offer',
  channel: 'email',
  audience: 'employer',
  subject: 'The {{role}} role: another offer, and a question',
  body: `Hello {{person.first}},

I would like to be open with you: I have been offered another position and have to answer by {{other_offer_deadline:dddd D MMMM}}.

{{#via_agency}}
The {{role}} role at {{company}} is the one I would rather take. Could you ask them whether a decision is possible before then, \
and let me know either way?
{{/via_agency}}
{{^via_agency}}
The {{role}} role at {{company}} is the one I would rather take. Is a decision possible before then? If it is not, I understand, \
and it would help me to know.
{{/via_agency}}

If anything is still missing, I am happy to send it or to talk at short notice.

Kind regards,

${CLOSING}`,
} as const satisfies LetterTemplate;

export const WHILE_WAITING = [checkIn, checkInCall, tellOtherOffer];
