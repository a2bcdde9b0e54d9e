import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { wordSet } from '../text/word-set';

/** Words of which a job's title has at least one, in the languages that the plugin reads. None of them is a common name. */
const TITLE_WORDS = wordSet(
  'ceo cto cfo coo cio cmo cpo cro ciso chro vp svp evp avp president vice chief director manager mgr lead leader engineer engineering '
  + 'developer dev architect designer scientist analyst consultant recruiter recruiting recruitment recruiters talent sourcer hr ops '
  + 'operations officer founder cofounder co-founder owner partner principal staff senior junior assistant associate coordinator '
  + 'specialist executive supervisor administrator secretary counsel attorney lawyer accountant controller editor producer researcher '
  + 'research lecturer product project program programme marketing sales finance legal security data software hardware backend frontend '
  + 'fullstack full-stack platform infrastructure design ux ui qa sre devops support success customer strategy hiring interviewer panel '
  + 'team department dept board chair chairman chairwoman chairperson trustee intern trainee technician agency agent panelist panellist '
  + 'acquisition leiter leiterin leitung geschäftsführer geschäftsführerin personal personalleiter personalleiterin personalabteilung '
  + 'personalreferent personalreferentin abteilungsleiter abteilungsleiterin teamleiter teamleiterin entwickler entwicklerin ingenieur '
  + 'ingenieurin berater beraterin vorstand vertrieb bereichsleiter bereichsleiterin directeur directrice responsable cheffe ingénieur '
  + 'ingénieure chargé chargée gérant gérante président présidente rh drh recruteur recruteuse directora jefe jefa gerente ingeniero '
  + 'ingeniera reclutador reclutadora rrhh diretor diretora chefe engenheiro engenheira recrutador recrutadora direttore direttrice '
  + 'responsabile ingegnere selezionatore selezionatrice hoofd teamleider dyrektor kierownik menedżer inżynier rekruter rekruterka',
);

/** "Head of Product", and words that are names too: they make a title only with `of` after them, or alone. */
const LEADING = /^(?:(?:head|chief|dean|master)(?:\s+of\b.*)?|chef\s+d.*|acting\b.*)$/iu;

/** What can follow a name: a degree, a generation. */
const SUFFIX = once(() => new RegExp([
  String.raw`^(?:ph\.?\s?d|d\.?phil|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?eng|b\.?eng|m\.?a|b\.?a|ll\.?[bm]|m\.?p\.?h|`,
  String.raw`cpa|cfa|pmp|phr|sphr|shrm-(?:cp|scp)|esq|jr|sr|jnr|snr|i{2,3}|iv|rn|pe|j\.?d|obe|mbe|`,
  String.raw`dipl\.?-?\s?ing|ing|mag|lic)\.?$`,
].join(''), 'i'));

/** "she/her", which is neither a name nor a title. */
const PRONOUNS = /^(?:she|he|they|her|him|them|ze|hir|sie|er|elle|il|ella|él)(?:\s*[/,]\s*[a-zé]{1,6}){1,2}$/i;

/** Whether a text is a job's title, a degree or the like, and not somebody's name. */
export function isTitle(text: string): boolean {
  const trimmed = text.trim();
  if (LEADING.test(trimmed) || isSuffix(trimmed)) return true;
  return trimmed.toLowerCase().split(/[\s/,&()]+/).some((word) => TITLE_WORDS().has(trimEndOf(word.replace(/^\W+/, ''), /[.:]/)));
}

/** Whether a text is a degree, or says which of a family somebody is: `PhD`, `Jr.`. */
function isSuffix(text: string): boolean {
  return text.length < MAX_SUFFIX && SUFFIX().test(text.trim());
}

const MAX_SUFFIX = 20;

export function isPronouns(text: string): boolean {
  return text.length < MAX_PRONOUNS && PRONOUNS.test(text.trim());
}

const MAX_PRONOUNS = 30;
