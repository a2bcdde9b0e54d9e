import { CLOSING } from '../closing';
import type { whileWaiting } from '../en/while-waiting';
import type { Translated } from '../translated';

export const whileWaitingInGerman = (): Translated<ReturnType<typeof whileWaiting>> => ({
  'check-in': {
    title: 'Nachfrage',
    subject: 'Nachfrage zum Gespräch{{#date}} am {{date:D. MMMM}}{{/date}} – {{role}}',
    body: `{{person.salutation}},

{{#last_check_in}}
am {{last_check_in:D. MMMM}} hatte ich mich nach dem Stand zur Stelle als {{role}} bei {{company}} erkundigt, und ich weiß, \
dass solche Entscheidungen Zeit brauchen. Gibt es schon etwas Neues, oder lässt sich absehen, wann ich davon höre?
{{/last_check_in}}
{{^last_check_in}}
{{#via_agency}}
am {{date:D. MMMM}} war mein Gespräch bei {{company}} über die Stelle als {{role}}.{{#decision_passed}} Soweit ich weiß, \
sollte die Entscheidung um den {{decision_passed:D. MMMM}} fallen.{{/decision_passed}} Haben Sie schon etwas gehört, \
oder wissen Sie, wann mit einer Entscheidung zu rechnen ist?
{{/via_agency}}
{{^via_agency}}
noch einmal vielen Dank für das Gespräch am {{date:D. MMMM}} über die Stelle als {{role}} bei {{company}}. \
{{#decision_passed}}Wenn ich es richtig verstanden habe, wollten Sie um den {{decision_passed:D. MMMM}} entscheiden. \
Darf ich fragen, wie der Stand ist?{{/decision_passed}}{{#decision_ahead}}Wenn ich es richtig verstanden habe, möchten Sie \
bis zum {{decision_ahead:D. MMMM}} entscheiden. Bleibt es dabei?{{/decision_ahead}}\
{{^decision_passed}}{{^decision_ahead}}Darf ich fragen, wann Sie mit einer Entscheidung rechnen?{{/decision_ahead}}{{/decision_passed}}
{{/via_agency}}
{{/last_check_in}}

An der Stelle bin ich nach wie vor sehr interessiert. Wenn Sie noch etwas von mir brauchen, schicke ich es Ihnen gern.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'check-in-call': {
    title: 'Nachfrage am Telefon',
    subject: null,
    body: `**Anrufen:** {{person.phone}}

1. **Einstieg.** „Guten Tag, hier ist {{my.name}}. Spreche ich mit {{person.formal}}? Ich hatte am {{date:D. MMMM}} \
{{#via_agency}}bei {{company}} {{/via_agency}}ein Gespräch über die Stelle als {{role}}. Haben Sie gerade Zeit für eine kurze Frage?“
   Wenn nicht: „Wann passt es Ihnen besser?“ {{another_time}}
{{#via_agency}}
2. **Fragen.** „{{#decision_passed}}Soweit ich weiß, sollte um den {{decision_passed:D. MMMM}} entschieden werden. \
{{/decision_passed}}Haben Sie schon etwas gehört, oder wissen Sie, wann die Entscheidung fällt?“
{{/via_agency}}
{{^via_agency}}
2. **Fragen.** „{{#decision_passed}}Sie wollten um den {{decision_passed:D. MMMM}} entscheiden, wenn ich mich richtig erinnere. \
Wie ist denn der Stand?{{/decision_passed}}{{#decision_ahead}}Sie möchten bis zum {{decision_ahead:D. MMMM}} entscheiden, \
wenn ich mich richtig erinnere. Bleibt es dabei?{{/decision_ahead}}{{^decision_passed}}{{^decision_ahead}}Darf ich fragen, \
bis wann Sie entscheiden?{{/decision_ahead}}{{/decision_passed}}“
{{/via_agency}}
3. **Etwas ergänzen, wenn es hilft.** {{point_to_clarify}}
4. **Danken.** „Vielen Dank für die Auskunft. Die Stelle interessiert mich weiterhin sehr.“

**Falls der Anrufbeantworter läuft:** „Guten Tag {{person.formal}}, hier ist {{my.name}}. Ich rufe wegen der Stelle als {{role}}\
{{#via_agency}} bei {{company}}{{/via_agency}} an und wollte fragen, wie der Stand ist. Sie erreichen mich unter {{my_number}}. \
Vielen Dank, auf Wiederhören.“

**Die Antwort:** {{their_answer}}

**Der neue Termin:** {{new_date}}`,
  },
  'tell-other-offer': {
    title: 'Anderes Angebot',
    subject: 'Ein anderes Angebot und eine Frage zum Zeitplan – {{role}} bei {{company}}',
    body: `{{person.salutation}},

ich möchte Ihnen gegenüber offen sein: Mir liegt ein anderes Angebot vor, auf das ich bis {{other_offer_deadline:dddd, [den] D. MMMM}} \
antworten muss.

An der Stelle als {{role}} bei {{company}} bin ich weiterhin sehr interessiert. {{preference}}

{{#via_agency}}
Könnten Sie dort fragen, ob eine Entscheidung schon vorher möglich ist? Wenn nicht, habe ich dafür Verständnis; \
es würde mir auch helfen, das zu wissen.
{{/via_agency}}
{{^via_agency}}
Wäre es möglich, dass ich vorher von Ihnen höre? Wenn nicht, habe ich dafür Verständnis; es würde mir auch helfen, das zu wissen.
{{/via_agency}}

Falls noch etwas fehlt, reiche ich es gern nach, und für ein Gespräch habe ich auch kurzfristig Zeit.

Mit freundlichen Grüßen

${CLOSING}`,
  },
});
