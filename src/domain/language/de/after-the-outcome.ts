import { CLOSING } from '../closing';
import type { afterTheOutcome } from '../en/after-the-outcome';
import type { Translated } from '../translated';

export const afterTheOutcomeInGerman = (): Translated<ReturnType<typeof afterTheOutcome>> => ({
  'rejection-reply': {
    title: 'Antwort auf die Absage',
    subject: 'Danke für Ihre Rückmeldung – {{role}}',
    body: `{{person.salutation}},

{{^via_agency}}
vielen Dank für Ihre Rückmeldung zur Stelle als {{role}} bei {{company}} und für die Zeit, die sich alle genommen haben. \
Gut gefallen hat mir {{liked_about_them}}.

{{#asks_for_feedback}}
Gibt es etwas, womit ich Sie eher überzeugt hätte? Schon ein, zwei Sätze würden mir helfen, \
und wenn Sie dazu nichts sagen können, verstehe ich das.
{{/asks_for_feedback}}

Ihnen und dem Team wünsche ich viel Erfolg mit der neuen Besetzung. Wenn wieder eine Stelle frei wird, die zu mir passt, \
freue ich mich, von Ihnen zu hören.
{{/via_agency}}
{{#via_agency}}
vielen Dank für die Nachricht zur Stelle als {{role}} bei {{company}} und für Ihre Unterstützung. \
Bitte danken Sie dort allen für ihre Zeit. Gut gefallen hat mir {{liked_about_them}}.

{{#asks_for_feedback}}
Wurde etwas genannt, womit ich eher überzeugt hätte, oder könnten Sie danach fragen? Schon ein, zwei Sätze würden mir helfen, \
und wenn man dazu nichts sagen kann, verstehe ich das.
{{/asks_for_feedback}}

Dem Team dort wünsche ich viel Erfolg mit der neuen Besetzung. Wenn eine Stelle frei wird, die zu mir passt, dort oder anderswo, \
freue ich mich, von Ihnen zu hören.
{{/via_agency}}

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'feedback-request': {
    title: 'Bitte um Feedback',
    subject: 'Bitte um eine kurze Rückmeldung – {{role}}',
    body: `{{person.salutation}},

{{^via_agency}}
vielen Dank für Ihre Nachricht und dafür, dass Sie mich für die Stelle als {{role}} bei {{company}} in Betracht gezogen haben.

Gibt es etwas, womit ich Sie eher überzeugt hätte? Schon ein, zwei Sätze würden mir helfen, \
und wenn Sie dazu nichts sagen können, verstehe ich das.

Wenn wieder eine Stelle frei wird, die zu mir passt, würde ich mich freuen, wenn Sie an mich denken.
{{/via_agency}}
{{#via_agency}}
vielen Dank für Ihre Nachricht und für alles, was Sie für meine Bewerbung um die Stelle als {{role}} bei {{company}} getan haben.

Wurde etwas genannt, womit ich eher überzeugt hätte, oder könnten Sie danach fragen? Schon ein, zwei Sätze würden mir helfen, \
und wenn man dazu nichts sagen kann, verstehe ich das.

Wenn eine Stelle frei wird, die zu mir passt, dort oder anderswo, würde ich mich freuen, wenn Sie an mich denken.
{{/via_agency}}

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'feedback-call': {
    title: 'Feedback am Telefon',
    subject: null,
    body: `**Anrufen:** {{person.phone}}

Zuhören, mitschreiben und danken. Nicht widersprechen und nichts erklären, auch wenn es ungerecht klingt.

1. **Einstieg.** „Guten Tag, hier ist {{my.name}}. Spreche ich mit {{person.formal}}? Vielen Dank für Ihre Nachricht zur Stelle \
als {{role}}{{#via_agency}} bei {{company}}{{/via_agency}}. Haben Sie zwei Minuten für ein paar Fragen? Das würde mir für \
die nächsten Gespräche helfen.“
   Wenn nicht: „Wann passt es Ihnen besser?“ {{another_time}}
{{^via_agency}}
2. „Gibt es etwas, womit ich Sie eher überzeugt hätte?“ {{to_improve}}
3. „Hat Ihnen eine Antwort oder eine Fähigkeit gefehlt?“ {{missed}}
4. „Was hat Ihnen gefallen?“ {{liked}}
{{/via_agency}}
{{#via_agency}}
2. „Wurde etwas genannt, womit ich eher überzeugt hätte?“ {{to_improve}}
3. „Hat dort eine Antwort oder eine Fähigkeit gefehlt?“ {{missed}}
4. „Was kam dort gut an?“ {{liked}}
{{/via_agency}}
5. **Danken.** „Das hilft mir sehr. Wenn wieder eine Stelle frei wird, die zu mir passt, freue ich mich, von Ihnen zu hören.“

**Falls der Anrufbeantworter läuft:** „Guten Tag {{person.formal}}, hier ist {{my.name}}. Vielen Dank für Ihre Nachricht zur Stelle \
als {{role}}{{#via_agency}} bei {{company}}{{/via_agency}}. Für zwei Minuten Rückmeldung wäre ich Ihnen dankbar. \
Sie erreichen mich unter {{my_number}}. Vielen Dank, auf Wiederhören.“

**Was ich daraus mitnehme:** {{take_away}}`,
  },
  'thank-after-rejection': {
    title: 'Dank nach der Absage',
    subject: 'Vielen Dank für Ihre Nachricht – {{role}}',
    body: `{{person.salutation}},

vielen Dank für Ihre Nachricht zur Stelle als {{role}} bei {{company}} und für {{^via_agency}}die Zeit, \
die sich alle genommen haben{{/via_agency}}{{#via_agency}}Ihre Unterstützung{{/via_agency}}. Gut gefallen hat mir {{liked_about_them}}.

{{^via_agency}}Ihnen und dem Team{{/via_agency}}{{#via_agency}}Dem Team dort{{/via_agency}} wünsche ich viel Erfolg \
mit der neuen Besetzung. Wenn wieder eine Stelle frei wird, die zu mir passt, freue ich mich, von Ihnen zu hören.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'keep-in-touch': {
    title: 'In Kontakt bleiben',
    subject: 'Unser Kontakt wegen der Stelle als {{role}}',
    body: `{{person.salutation}},

wir hatten{{#date}} im {{date:MMMM}}{{/date}} wegen der Stelle als {{role}} bei {{company}} miteinander zu tun. \
Nun habe ich von {{their_news}} gelesen und an Sie gedacht.

{{what_is_new}}

Wie sieht es bei Ihnen aus? Wenn sich etwas ergibt, das zu mir passt, freue ich mich, davon zu hören.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'withdraw': {
    title: 'Bewerbung zurückziehen',
    subject: 'Ich ziehe meine Bewerbung zurück – {{role}}',
    body: `{{person.salutation}},

{{#accepted_elsewhere}}ich habe eine andere Stelle angenommen und möchte deshalb{{/accepted_elsewhere}}\
{{^accepted_elsewhere}}nach gründlicher Überlegung möchte ich{{/accepted_elsewhere}} meine Bewerbung um die Stelle als {{role}} \
bei {{company}} zurückziehen. Bitte planen Sie nicht weiter mit mir\
{{#date_ahead}}; das Gespräch am {{date_ahead:dddd, [den] D. MMMM}} kann entfallen{{/date_ahead}}.

{{^accepted_elsewhere}}
{{withdraw_reason}}

{{/accepted_elsewhere}}
Vielen Dank für {{^via_agency}}Ihre Zeit{{/via_agency}}{{#via_agency}}alles, was Sie für mich getan haben; bitte danken Sie auch \
allen dort für ihre Zeit{{/via_agency}}. Gut gefallen hat mir {{liked_about_them}}. Ich würde mich freuen, wenn wir uns wieder begegnen.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'thank-supporter': {
    title: 'Dank an die Referenz',
    subject: 'Gute Nachrichten und ein Dankeschön',
    body: `{{person.salutation}},

es gibt gute Nachrichten: Ich habe die Stelle als {{role}} bei {{company}} bekommen. Mein erster Tag ist {{first_day}}.

Sie haben sich für mich eingesetzt, und dafür bin ich Ihnen dankbar. {{what_helped}}

Wenn ich einmal dasselbe für Sie tun kann, tue ich es gern.

Herzliche Grüße

${CLOSING}`,
  },
});
