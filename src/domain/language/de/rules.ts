import type { Words } from '../catalogue';

const TOO_LATE = 'Nicht mehr vorschlagen nach (Tagen)';

export const germanRules: Words<'playbook'>['rules'] = {
  'prepare': {
    label: 'Gespräch vorbereiten',
    about: 'Vor jedem Gespräch: das Unternehmen, deine Fragen, bei wem du dich danach meldest und wie.',
    numbers: { from: 'Vorschlagen ab (Tage vorher)' },
  },
  'debrief': {
    label: 'Nachbereitung schreiben',
    about: 'Am selben Tag: was gut lief und was nicht, wie sie reagiert und was sie gesagt haben, Für und Wider, und ob die Stelle passt.',
    numbers: { lapse: TOO_LATE },
  },
  'record-details': {
    label: 'Fehlende Angaben ergänzen',
    about: 'Am selben Tag: wer dabei war, eine Adresse für jede Person, wann sie entscheiden und wie sie kontaktiert werden möchten.',
    numbers: { lapse: TOO_LATE },
  },
  'thank-you': {
    label: 'Dankschreiben',
    about: 'An alle Gesprächspartner: nach einem Gespräch am Vormittag am selben Tag, nach einem späteren bis zum nächsten Mittag.',
    numbers: { lapse: TOO_LATE },
  },
  'agency-feedback': {
    label: 'Der Agentur berichten, wie es war',
    about: 'Am selben Tag, wenn eine Agentur beteiligt ist: Sie fragt für dich nach.',
    numbers: { lapse: TOO_LATE },
  },
  'brief-references': {
    label: 'Referenzen vorbereiten',
    about: 'Jede Referenz bis zum nächsten Arbeitstag: die Stelle, das Unternehmen, Aufgaben und Ziele.',
    numbers: { due: 'Fällig (Arbeitstage nach dem Gespräch)' },
  },
  'connect': {
    label: 'Auf LinkedIn vernetzen',
    about: 'Ein bis zwei Tage nach jedem Dank per E-Mail, mit einer persönlichen Zeile.',
    numbers: { from: 'Vorschlagen ab (Tage nach dem Dank)', due: 'Fällig (Tage nach dem Dank)', lapse: TOO_LATE },
  },
  'check-in': {
    label: 'Nachfragen',
    about: 'Eine freundliche Frage nach der Entscheidung: nach dem zugesagten Termin, sonst nach deinem Rhythmus.',
    numbers: {
      from: 'Vorschlagen ab (Arbeitstage nach dem zugesagten Termin)',
      due: 'Fällig (Arbeitstage nach dem zugesagten Termin)',
      again: 'Wieder nach (Arbeitstagen)',
    },
  },
  'close': {
    label: 'Bewerbung abschließen',
    about: 'Wenn deine letzte Nachfrage nichts ergeben hat: Setze den Stand auf „keine Antwort“ und schau nach vorn, '
      + 'oder überspringe dies, um die Bewerbung offen zu lassen.',
    numbers: { from: 'Vorschlagen ab (Arbeitstage nach der letzten Nachfrage)', due: 'Fällig (Arbeitstage danach)' },
  },
  'tell-other-offer': {
    label: 'Von einem anderen Angebot berichten',
    about: 'Solange diese Bewerbung offen ist und du ein anderes Angebot beantworten musst: '
      + 'Sag es ihnen, und frag, ob sie vorher entscheiden können.',
    numbers: { due: 'Fällig (Arbeitstage nach dem Angebot)' },
  },
  'answer-offer': {
    label: 'Angebot beantworten',
    about: 'Bis zur Frist, oder innerhalb einer Woche, wenn sie keine genannt haben.',
    numbers: { due: 'Fällig (Arbeitstage nach einem Angebot ohne Frist)' },
  },
  'withdraw': {
    label: 'Bewerbung zurückziehen',
    about: 'Wenn du ein anderes Angebot angenommen hast: Sag den anderen ab, damit sie weitersuchen können.',
    numbers: { due: 'Fällig (Arbeitstage nach der Zusage)' },
  },
  'thank-supporters': {
    label: 'Den Referenzen danken',
    about: 'Sobald du zugesagt hast: Erzähle deinen Referenzen, wie es ausgegangen ist, und danke ihnen.',
    numbers: { due: 'Fällig (Arbeitstage nach der Zusage)', lapse: TOO_LATE },
  },
  'thank-after-rejection': {
    label: 'Nach der Absage danken',
    about: 'Ein Dank und gute Wünsche halten die Tür offen. In einem Brief bittest du zugleich um Rückmeldung.',
    numbers: { due: 'Fällig (Arbeitstage nach der Absage)', lapse: TOO_LATE },
  },
  'request-feedback': {
    label: 'Um Rückmeldung bitten',
    about: 'Nach einer Absage, solange in der Notiz keine Rückmeldung steht: Was würden sie dir raten, besser zu machen?',
    numbers: { from: 'Vorschlagen ab (Arbeitstage nach der Absage)', due: 'Fällig (Arbeitstage nach der Absage)', lapse: TOO_LATE },
  },
  'learn': {
    label: 'Aus der Rückmeldung lernen',
    about: 'Sobald du eine Rückmeldung hast: Was machst du beim nächsten Mal anders?',
    numbers: { due: 'Fällig (Tage nach dem letzten Eintrag)' },
  },
  'keep-in-touch': {
    label: 'In Kontakt bleiben',
    about: 'Drei Monate nach einer Absage, wenn du in Kontakt bleiben möchtest (keep_in_touch: true).',
    numbers: {
      from: 'Vorschlagen ab (Tage nach der Absage)', due: 'Fällig (Tage nach der Absage)',
      lapse: 'Nicht mehr vorschlagen nach (Tagen seit der Fälligkeit)',
    },
  },
  'keep-looking': {
    label: 'Weitersuchen',
    about: 'In jeder Woche ohne ein Gespräch davor oder danach, bis du ein Angebot hast.',
    numbers: { quiet: 'Zeitraum (Tage)' },
  },
};
