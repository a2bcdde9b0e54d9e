import { wordSet } from '../text/word-set';
/** What can follow a name without being part of it: degrees, generations, honours. */
export const POST_NOMINALS = wordSet(
  'phd dphil md mba msc bsc ma ba bs ms meng beng llm llb jd esq jr jnr sr snr ii iii iv cpa cfa pmp acca rn dds obe mbe cbe frs csc',
  'fh phr sphr shrm aca cipd',
);

/** Honorifics after a name. A name with one of them is written in full. */
export const HONORIFICS_BEHIND = wordSet(
  'san sama sensei kun ssi nim bey hanım hanim efendi ji saheb sahib úr ur asszony',
);

/** Jobs and departments: a name that contains one of these words is not just a person's name. */
export const JOBS = wordSet(
  'ceo cto cfo coo cio cmo cpo ciso vp svp evp gm md hr head lead leader chief officer director manager supervisor president',
  'founder cofounder',
  'co-founder owner partner principal staff senior junior engineer engineering developer designer design analyst scientist architect',
  'consultant recruiter recruiting recruitment recruiters talent acquisition people human resources sourcer team hiring',
  'department office',
  'panel board committee interviewer interviewers coordinator specialist assistant associate product project program programme',
  'marketing',
  'sales operations ops finance technology data software support group careers jobs company reference referee colleague',
  'personalabteilung personalerin personaler leiter leiterin teamleiter teamleiterin geschäftsführer geschäftsführerin abteilung',
  'directeur directrice responsable chef rh recruteur recruteuse gerente director directora jefe jefa equipo reclutador reclutadora',
);

/** Before a family name: a name that begins with one has no given name in front. */
export const PARTICLES = wordSet(
  'van von vom zu zum zur de del della dello degli dei di da do dos das du des der den ten ter te la le los las el bin bint ibn',
  'abu af av',
);

/**
 * Family names that come first in languages that put the family name first, and are hardly ever given names. `Kim`, `Lee` and `Han`
 * are left out: they are given names elsewhere.
 */
export const FAMILY_NAMES_FIRST = wordSet(
  'nguyễn nguyen trần tran phạm pham huỳnh huynh võ đặng bùi đỗ ngô dương lê hoàng phan vũ vu',
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang cao deng xiao feng zeng',
  'cheng cai peng',
  'park choi jung jeong kang cho yoon jang lim kwon hwang ahn seo shin oh song',
  'nagy kovács kovacs szabó szabo tóth toth horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács',
  'takacs juhász juhasz',
  'tanaka suzuki sato satō takahashi watanabe ito itō yamamoto nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi',
  'matsumoto inoue kimura',
);
