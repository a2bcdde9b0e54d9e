import { isPlain } from '../text/plain';
import { wordSet } from '../text/word-set';

/**
 * Titles before a name, in the languages in which people write them: in lower case, without full stops. `don`, `pan` and the like
 * can be names too; a person with such a word for a name is greeted in full.
 */
export const TITLES = wordSet(
  // English
  'mr mrs ms miss mx master madam sir dame lady lord dr doctor prof professor rev reverend fr father pastor rabbi imam hon honourable',
  'capt captain col colonel maj lt lieutenant sgt sergeant gen cmdr amb engr atty barr alhaji sheikh',
  // German
  'herr hr herrn frau fr frl fräulein dipl ing kfm kffr inf phys chem psych päd univ priv doz pd mag magister',
  'med rer nat phil jur pol oec hc habil theol vet dent',
  // French
  'm mm mme mmes mlle monsieur madame mademoiselle maître me docteur professeur',
  // Italian
  'sig sigra signa signor signore signora signorina dott dottssa dottor dottore dottoressa profssa avv arch geom rag',
  // Spanish and Portuguese
  'sr sra srta señor señora señorita senor senora don doña dona d dña dra lic licda arq profa profesor profesora',
  'senhor senhora doutor doutora eng enga exmo exma',
  // Dutch and Afrikaans
  'dhr heer meneer mevr mevrouw mw drs ir mnr mev',
  // Scandinavian languages and Finnish
  'fru frk fröken frøken herra rouva neiti',
  // Polish, Czech, Slovak, Hungarian, Romanian
  'pan pani panie paní pán mgr inż doc bc mudr judr rndr phdr paeddr thdr úr dl dna domnul doamna',
  // Russian, Ukrainian, Bulgarian, Greek
  'г-н г-жа господин госпожа д-р доктор проф профессор пан пані κος κα κ κύριος κυρία δρ καθ',
  // Turkish, Hindi, Indonesian, Malay, Thai
  'sayın bay bayan shri sri smt shrimati kumari श्री श्रीमती डॉ bapak ibu pak bu encik puan cik datuk dato tuan คุณ ดร',
  // Arabic, Persian, Hebrew, Vietnamese
  'السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس د آقای خانم دکتر מר גב גברת דר פרופ ông bà',
  // Chinese, Japanese, Korean
  '先生 女士 小姐 太太 老师 老師 教授 博士 医生 经理 經理 様 さま さん 氏 殿 님 씨 선생님 교수님 박사님',
);

const DIVIDER = /[./-]/;

/** `Dr.`, `Dipl.-Ing.`, `Prof.Dr.`, `Sig.ra`, `Herr/Frau` */
export function isFormOfAddress(word: string): boolean {
  if (TITLES().has(foldedWord(word))) return true;
  if (!DIVIDER.test(word)) return false;
  const parts = word.split(DIVIDER).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => TITLES().has(foldedWord(part)));
}

/**
 * `Jane Doe` of `Frau Dr. Jane Doe`. Null if there is no title, or if only one name is left: `Held` can be Frau Held or Herr Held.
 */
export function withoutFormOfAddress(name: string): string | null {
  if (name.length > MAX_NAME) return null;
  const words = name.trim().split(/\s+/);
  const start = words.findIndex((word) => !isFormOfAddress(word));
  return start > 0 && words.length - start > 1 ? words.slice(start).join(' ') : null;
}

/** A longer one is a sentence. */
const MAX_NAME = 200;

/** The word in lower case, without full stops and the like. */
export function foldedWord(word: string): string {
  return isPlain(word) ? word.toLowerCase() : word.toLowerCase().replace(/ª/g, 'a').replace(/º/g, 'o').replace(/[.,'’"״׳]/g, '');
}
