import type { Addressed } from '../addressed';
import type { LetterWords } from '../locale';
import { afterTheInterviewInGerman } from './after-the-interview';
import { afterTheOutcomeInGerman } from './after-the-outcome';
import { beforeTheInterviewInGerman } from './before-the-interview';
import { blanksInGerman } from './blanks';
import { forOneselfInGerman } from './for-oneself';
import { offersInGerman } from './offers';
import { whileWaitingInGerman } from './while-waiting';

export const germanLetters = (): LetterWords => ({
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
  salutation: ({ form, family, plain }) => (form === null ? `Guten Tag ${plain}` : `Sehr ${form === 'ms' ? 'geehrte Frau' : 'geehrter Herr'} ${family}`),
  formalName: ({ form, family, plain }: Addressed) => (form === null ? plain : `${form === 'ms' ? 'Frau' : 'Herr'} ${family}`),
});
