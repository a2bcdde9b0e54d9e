import { CLOSING } from '../closing';
import type { beforeTheInterview } from '../en/before-the-interview';
import type { Translated } from '../translated';

export const beforeTheInterviewInGerman = (): Translated<ReturnType<typeof beforeTheInterview>> => ({
  'reschedule': {
    title: 'Termin verschieben',
    subject: 'Bitte um einen anderen Termin – {{role}}{{#date_ahead}}, Gespräch am {{date_ahead:D. MMMM}}{{/date_ahead}}',
    body: `{{person.salutation}},

leider kann ich {{^via_agency}}unser{{/via_agency}}{{#via_agency}}das{{/via_agency}} Gespräch über die Stelle als {{role}} \
bei {{company}} am {{date_ahead:dddd, [den] D. MMMM}}{{#date_ahead}}{{#time}} um {{date_ahead:LT}}{{/time}}{{/date_ahead}} \
nicht wahrnehmen. Das tut mir leid.

{{reschedule_reason}}

{{^via_agency}}
Können wir einen anderen Termin finden? Mir würde passen: {{other_times}}. Wenn nichts davon geht, schlagen Sie gern etwas anderes vor; \
ich richte mich nach Ihnen, so gut ich kann.

Entschuldigen Sie bitte die Umstände. Ich freue mich auf unser Gespräch.
{{/via_agency}}
{{#via_agency}}
Könnten Sie dort um einen anderen Termin bitten? Mir würde passen: {{other_times}}. Wenn nichts davon geht, \
richte ich mich nach einem Gegenvorschlag, so gut ich kann.

Entschuldigen Sie bitte die Umstände, und richten Sie gern aus, dass ich mich auf das Gespräch freue.
{{/via_agency}}

Mit freundlichen Grüßen

${CLOSING}`,
  },
});
