import { CLOSING } from '../closing';
import type { afterTheInterview } from '../en/after-the-interview';
import type { Translated } from '../translated';

const THREE_WORDINGS = '{{! In einem Gespräch mit mehreren bekommen alle einen anderen dieser drei Texte. '
  + 'Wenn du nur einen willst, lösche die anderen und die Klammern darum. }}';

export const afterTheInterviewInGerman = (): Translated<ReturnType<typeof afterTheInterview>> => ({
  'thank-you': {
    title: 'Dankschreiben',
    subject: '{{#wording_1}}Vielen Dank für das Gespräch – {{role}}{{/wording_1}}'
      + '{{#wording_2}}Unser Gespräch über die Stelle als {{role}} bei {{company}}{{/wording_2}}'
      + '{{#wording_3}}Herzlichen Dank für Ihre Zeit – {{role}} bei {{company}}{{/wording_3}}',
    body: `${THREE_WORDINGS}
{{#wording_1}}
{{person.salutation}},

vielen Dank{{#late}} – etwas verspätet –{{/late}} für das Gespräch am {{date:dddd, [den] D. MMMM}} über die Stelle als {{role}} \
bei {{company}}.

Besonders gern habe ich mit Ihnen über {{topic}} gesprochen. Dabei musste ich an {{skill}} denken und daran, \
wie das Ihrem Team nützen könnte.

{{addition}}

Nach dem Gespräch interessiert mich die Stelle noch mehr.{{#decision_ahead}} Wenn ich es richtig verstanden habe, möchten Sie \
bis zum {{decision_ahead:D. MMMM}} entscheiden.{{/decision_ahead}} Falls Sie noch etwas von mir brauchen, melden Sie sich gern.

Mit freundlichen Grüßen
{{/wording_1}}
{{#wording_2}}
{{person.salutation}},

haben Sie vielen Dank für unser Gespräch am {{date:dddd, [den] D. MMMM}}{{#late}}, und entschuldigen Sie bitte, \
dass ich erst jetzt schreibe{{/late}}. Was Sie über {{topic}} gesagt haben, war für mich besonders aufschlussreich.

Dazu passt etwas aus meiner bisherigen Arbeit, das auch Ihrem Team nützen könnte: {{skill}}.

{{addition}}

Je mehr ich über die Stelle als {{role}} bei {{company}} erfahre, desto mehr reizt sie mich.{{#decision_ahead}} \
Die Entscheidung soll, soweit ich weiß, bis zum {{decision_ahead:D. MMMM}} fallen.{{/decision_ahead}} \
Wenn Ihnen noch Unterlagen fehlen, sagen Sie mir bitte Bescheid.

Freundliche Grüße
{{/wording_2}}
{{#wording_3}}
{{person.salutation}},

herzlichen Dank{{#late}}, leider etwas spät{{/late}}, dass Sie am {{date:dddd, [den] D. MMMM}} mit mir \
über die Stelle als {{role}} bei {{company}} gesprochen haben.

Sehr interessiert hat mich, was Sie mir über {{topic}} erzählt haben. Ich habe selbst schon an etwas Ähnlichem gearbeitet: {{skill}}.

{{addition}}

Mein Interesse an der Stelle ist dadurch noch gewachsen.{{#decision_ahead}} Ich weiß, dass bis zum {{decision_ahead:D. MMMM}} \
entschieden werden soll.{{/decision_ahead}} Weitere Fragen beantworte ich gern.

Beste Grüße
{{/wording_3}}

${CLOSING}`,
  },
  'thank-you-card': {
    title: 'Dankeskarte',
    subject: null,
    body: `${THREE_WORDINGS}
{{person.salutation}},
{{#wording_1}}
vielen Dank für Ihre Zeit am {{date:D. MMMM}}{{#late}}, und verzeihen Sie bitte die späte Karte{{/late}}.
Was Sie über {{topic}} gesagt haben, geht mir noch durch den Kopf.
Daran würde ich bei {{company}} sehr gern mitarbeiten.
Herzliche Grüße
{{my.name}}
{{/wording_1}}
{{#wording_2}}
schön, dass Sie sich am {{date:D. MMMM}} Zeit für mich genommen haben{{#late}}; das hätte ich Ihnen eher schreiben sollen{{/late}}.
Besonders wertvoll war für mich, was Sie mir über {{topic}} erzählt haben.
Dieses Gespräch würde ich bei {{company}} gern fortsetzen.
Mit bestem Dank
{{my.name}}
{{/wording_2}}
{{#wording_3}}
herzlichen Dank{{#late}}, wenn auch spät,{{/late}} für unser Gespräch am {{date:D. MMMM}}.
Mir hat gefallen, wie Sie über {{topic}} denken.
Über eine Zusammenarbeit mit Ihnen und dem Team bei {{company}} würde ich mich freuen.
Viele Grüße
{{my.name}}
{{/wording_3}}`,
  },
  'clarify': {
    title: 'Klarstellung',
    subject: 'Nachtrag zu einer Ihrer Fragen – {{role}}',
    body: `{{person.salutation}},

noch einmal vielen Dank für unser Gespräch am {{date:D. MMMM}}. Hinterher ist mir aufgefallen, dass ich eine Ihrer Fragen \
nicht so klar beantwortet habe, wie ich es gern getan hätte.

Sie hatten nach {{question}} gefragt. Hier meine Antwort noch einmal in klareren Worten: {{better_answer}}

Ich hoffe, das hilft Ihnen weiter. Sie brauchen mir nicht zu antworten.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'connect': {
    title: 'LinkedIn-Nachricht',
    subject: null,
    body: `${THREE_WORDINGS}
{{#wording_1}}
{{person.salutation}}, danke für das Gespräch, besonders über {{topic}}. \
Die Stelle interessiert mich sehr, und ich bleibe gern mit Ihnen in Kontakt.
{{/wording_1}}
{{#wording_2}}
{{person.salutation}}, was Sie über {{topic}} erzählt haben, fand ich spannend. \
Die Stelle reizt mich. Ich würde mich gern mit Ihnen vernetzen.
{{/wording_2}}
{{#wording_3}}
{{person.salutation}}, danke für Ihre Zeit am {{date:D. MMMM}}. Über {{topic}} habe ich viel mitgenommen, \
und mein Interesse ist groß.
{{/wording_3}}`,
  },
  'agency-feedback': {
    title: 'Bericht an die Personalvermittlung',
    subject: 'Mein Gespräch bei {{company}} – {{role}}',
    body: `{{person.salutation}},

am {{date:dddd, [den] D. MMMM}} war mein Gespräch bei {{company}} über die Stelle als {{role}}\
{{^late}}, und ich möchte Ihnen gleich davon berichten{{/late}}{{#late}}; entschuldigen Sie bitte, dass ich mich erst jetzt melde{{/late}}.

- Gut gelaufen ist: {{went_well}}
- Noch offen ist: {{open_points}}
- Mein Interesse an der Stelle: {{how_interested}}
- Eine Frage, die ich noch habe: {{question_for_them}}

{{#decision_ahead}}Entschieden werden soll bis zum {{decision_ahead:D. MMMM}}. {{/decision_ahead}}\
Wenn Sie dort nachfragen, bin ich auf die Rückmeldung gespannt. Vielen Dank für Ihre Unterstützung.

Mit freundlichen Grüßen

${CLOSING}`,
  },
  'brief-reference': {
    title: 'Vorbereitung der Referenz',
    subject: 'Möglicher Anruf wegen meiner Bewerbung – {{role}} bei {{company}}',
    body: `{{person.salutation}},

bei {{company}} hatte ich ein Gespräch über die Stelle als {{role}}. Es kann sein, dass man Sie demnächst anruft \
und nach mir fragt. Damit Sie darauf vorbereitet sind:

- Worum es in der Stelle geht: {{responsibilities}}
- Was damit erreicht werden soll: {{targets}}
- Was Sie von mir kennen und was dazu passt: {{fits}}
- Wann der Anruf kommen könnte: {{call_when}}

Falls Ihnen eine andere Zeit oder ein anderer Weg lieber ist, sagen Sie mir Bescheid, dann gebe ich es weiter. \
Vielen Dank, dass Sie für mich als Referenz da sind. Das bedeutet mir viel.

Herzliche Grüße

${CLOSING}`,
  },
});
