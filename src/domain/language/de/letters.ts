import type { Words } from '../catalogue';
import { afterTheInterviewInGerman } from './after-the-interview';
import { afterTheOutcomeInGerman } from './after-the-outcome';
import { beforeTheInterviewInGerman } from './before-the-interview';
import { blanksInGerman } from './blanks';
import { forOneselfInGerman } from './for-oneself';
import { offersInGerman } from './offers';
import { whileWaitingInGerman } from './while-waiting';

export const germanLetters = (): Words<'letters'> => ({
  templates: {
    ...beforeTheInterviewInGerman(), ...afterTheInterviewInGerman(), ...whileWaitingInGerman(), ...offersInGerman(),
    ...afterTheOutcomeInGerman(), ...forOneselfInGerman(),
  },
  blanks: blanksInGerman(),
  anyBlank: 'noch ausfüllen',
  subject: 'Betreff',
  end: 'Ende des Briefs',
  yes: 'ja',
  dateFormat: 'D. MMMM YYYY',
  headingDate: 'D. MMMM YYYY',
  ordinal: (number) => `${number}.`,
  time: (hour, minute) => `${Number(hour)}${minute === '00' ? '' : `:${minute}`} Uhr`,
  numbered: (title, n) => `${n}. ${title}`,
  roleWithin: (role) => role.replace(/^(?:Stelle|Position|Job)\s+als\s+(?=\S)/i, ''),
  salutation: ({ form, family, plain }) => {
    if (form === null) return `Guten Tag ${plain}`;
    return form === 'ms' ? `Sehr geehrte Frau ${family}` : `Sehr geehrter Herr ${family}`;
  },
  formalName: ({ form, family, plain }) => (form === null ? plain : `${form === 'ms' ? 'Frau' : 'Herr'} ${family}`),
});
