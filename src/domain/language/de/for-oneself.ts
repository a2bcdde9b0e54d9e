import type { forOneself } from '../en/for-oneself';
import type { Translated } from '../translated';

export const forOneselfInGerman = (): Translated<ReturnType<typeof forOneself>> => ({
  'prepare': {
    title: 'Vorbereitung',
    subject: null,
    body: `**Das Unternehmen:** {{about_company}}

**Warum diese Stelle:** {{why_role}}

**Was ich mitbringe, mit einem Beispiel:** {{what_i_bring}}

**Meine Fragen:** {{my_questions}}

**Bevor ich gehe, frage ich:**
- Bis wann wollen Sie entscheiden?
- Bei wem darf ich nachfragen, und auf welchem Weg am liebsten?
- Wie heißen alle, mit denen ich gesprochen habe, und wie erreiche ich sie?`,
  },
  'debrief': {
    title: 'Nachbereitung',
    subject: null,
    body: `*Das Wichtigste, solange es frisch ist:*

**Diese Fragen kamen:** {{questions_asked}}

**Was gut lief und was ich anders machen würde:** {{how_it_went}}

**Was ich erfahren habe:** {{told}}

*Wenn noch fünf Minuten Zeit sind:*

**Wie haben sie reagiert?**

**Dafür spricht:**

**Dagegen spricht:**

**Ist es die richtige Stelle für mich?**`,
  },
  'learn': {
    title: 'Was ich daraus lerne',
    subject: null,
    body: `**Die Rückmeldung:** {{feedback}}

**Was stimmt daran?** {{true_of_it}}

**Was mache ich beim nächsten Mal anders?** {{differently}}

**Mein erster Schritt, und wann:** {{first_step}}`,
  },
});
