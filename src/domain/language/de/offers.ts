import { CLOSING } from '../closing';
import type { offers } from '../en/offers';
import type { Translated } from '../translated';

export const offersInGerman = (): Translated<ReturnType<typeof offers>> => ({
  'acknowledge-offer': {
    title: 'Dank für das Angebot',
    subject: 'Vielen Dank für das Angebot – {{role}}',
    body: `{{person.salutation}},

vielen Dank für das Angebot, als {{role}} bei {{company}} anzufangen. Ich weiß das sehr zu schätzen.

Ich möchte alles in Ruhe durchlesen und gebe Ihnen bis {{answer_by:dddd, [den] D. MMMM}} Bescheid. \
Könnten Sie mir die Einzelheiten bitte schriftlich schicken, falls das noch nicht geschehen ist?

{{offer_question}}

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'accept-offer': {
    title: 'Zusage',
    subject: 'Zusage – {{role}}',
    body: `{{person.salutation}},

{{^via_agency}}
vielen Dank für das Angebot, als {{role}} bei {{company}} anzufangen. Ich nehme es gern an.

Vereinbart haben wir nach meinem Verständnis: {{agreed_terms}}. Könnten Sie mir das bitte schriftlich bestätigen \
und mir alles schicken, was ich unterschreiben soll?

Wenn Sie vor meinem ersten Tag noch etwas von mir brauchen, sagen Sie mir bitte Bescheid. Ich freue mich auf die Zusammenarbeit.
{{/via_agency}}
{{#via_agency}}
vielen Dank, dass Sie mir das Angebot von {{company}} für die Stelle als {{role}} weitergegeben haben. Ich nehme es gern an. \
Bitte richten Sie dort meinen Dank aus.

Vereinbart ist nach meinem Verständnis: {{agreed_terms}}. Könnten Sie sich das bitte schriftlich bestätigen lassen \
und mir schicken, was ich unterschreiben soll?

Wenn vor meinem ersten Tag noch etwas von mir gebraucht wird, sagen Sie mir bitte Bescheid. Vielen Dank für Ihre Unterstützung.
{{/via_agency}}

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'ask-for-time': {
    title: 'Bitte um Bedenkzeit',
    subject: 'Bitte um ein paar Tage Bedenkzeit – {{role}}',
    body: `{{person.salutation}},

noch einmal vielen Dank für das Angebot, als {{role}} bei {{company}} anzufangen. Ich denke gründlich darüber nach \
und wäre für ein paar Tage mehr dankbar.

{{#offer_deadline}}Eigentlich sollten Sie meine Antwort bis {{offer_deadline:dddd, [den] D. MMMM}} haben. {{/offer_deadline}}\
Wäre es in Ordnung, wenn ich {{#offer_deadline}}stattdessen {{/offer_deadline}}bis {{later_answer_by}} Bescheid gebe?

{{more_time_reason}}

Falls das {{^via_agency}}bei Ihnen{{/via_agency}}{{#via_agency}}dort{{/via_agency}} nicht geht, sagen Sie es mir bitte. \
Ich möchte niemanden aufhalten.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'negotiate': {
    title: 'Angebot verhandeln',
    subject: 'Eine Bitte zum Angebot – {{role}}',
    body: `{{person.salutation}},

noch einmal vielen Dank für das Angebot, als {{role}} bei {{company}} anzufangen. Ich habe es in Ruhe gelesen, \
und bevor ich antworte, habe ich eine Bitte.

{{^via_agency}}Wäre es möglich, {{one_request}}?{{/via_agency}}\
{{#via_agency}}Könnten Sie fragen, ob es möglich wäre, {{one_request}}?{{/via_agency}} Der Grund dafür: {{grounds}}.

Wenn es einfacher ist, sprechen wir gern am Telefon darüber. Vielen Dank, dass Sie darüber nachdenken.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'decline-offer': {
    title: 'Angebot ablehnen',
    subject: 'Meine Entscheidung zum Angebot – {{role}}',
    body: `{{person.salutation}},

vielen Dank für das Angebot, als {{role}} bei {{company}} anzufangen, und für die Zeit, die sich alle genommen haben. \
Nach gründlicher Überlegung habe ich mich entschieden, es nicht anzunehmen.

{{decline_reason}}

Gut gefallen hat mir {{liked_about_them}}. Ich wünsche {{^via_agency}}Ihnen{{/via_agency}}{{#via_agency}}dem Team dort{{/via_agency}}, \
dass sich bald die richtige Person findet, und würde mich freuen, wenn wir uns wieder begegnen.

Mit freundlichen Grüßen

${CLOSING}`,
  },
});
