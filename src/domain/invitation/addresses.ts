import { once } from '../text/memoized';
import { trimOf } from '../text/trim';
import { wordSet } from '../text/word-set';

/** Programs that arrange interviews in a person's place, by the name in their domain: calendars, applicant tracking systems, job boards. */
const SCHEDULERS = wordSet(
  'calendly greenhouse greenhouse-mail lever ashbyhq ashby workable workablemail smartrecruiters icims myworkday myworkdayjobs workday',
  'jobvite bamboohr teamtailor teamtailor-mail personio recruitee breezy breezyhr applytojob successfactors taleo goodtime modernloop',
  'cronofy doodle acuityscheduling youcanbook savvycal cal hirevue hackerrank codility karat softgarden comeet pinpointhq rippling jazzhr',
  'recruiterflow bullhorn eightfold phenom avature cornerstoneondemand dayforce paylocity zoho-recruit freshteam manatal homerun jobylon',
  'join tellent sparkhire willo paradox gem metaview brighthire zoom linkedin indeed indeedemail xing stepstone glassdoor ziprecruiter',
  'reclaim chilipiper',
);

/** Who gives addresses to anybody, by the name in the domain. */
const FREE_NAMES = wordSet(
  'gmail googlemail outlook hotmail yahoo ymail rocketmail icloud aol gmx protonmail proton fastmail tutanota tuta posteo freenet',
  't-online btinternet virginmedia talktalk comcast verizon sbcglobal wanadoo laposte libero virgilio tiscali interia onet yandex hey',
  'mailbox arcor bluewin hispeed telenet skynet ziggo kpnmail xs4all seznam mailfence hushmail runbox',
);

/** The same for names that firms have too. */
const FREE_DOMAINS = wordSet(
  'web.de mail.com email.com live.com live.co.uk msn.com me.com mac.com pm.me free.fr orange.fr sfr.fr att.net sky.com cox.net wp.pl',
  'o2.pl mail.ru bk.ru list.ru inbox.ru qq.com 163.com 126.com sina.com foxmail.com zoho.com uol.com.br bol.com.br terra.com.br alice.it',
  'planet.nl home.nl ntlworld.com o2.co.uk live.de live.fr live.nl live.it bigpond.com naver.com daum.net',
);

/** What comes before the `@` if a program writes. */
const PROGRAM = once(() => new RegExp([
  String.raw`^(?:no[._-]?reply|do[._-]?not[._-]?reply|reply[._-]?to|notifications?|notify|calendar|calendar-(?:notification|server)|`,
  String.raw`invites?|`,
  String.raw`scheduler|scheduling|mailer(?:-daemon)?|auto(?:mated|mailer|reply)?|system|bounces?|postmaster|daemon)(?:[._+-].*)?$`,
].join(''), 'i'));

/** Whether it is the address of a program that arranges interviews, or of one that nobody can answer: it is nobody. */
export function isScheduler(email: string): boolean {
  const isProgram = PROGRAM().test(email.split('@')[0] ?? '') || /calendar\.google\.com$/i.test(email);
  return isProgram || SCHEDULERS().has(nameInDomain(domainOf(email)));
}

/** Whether anybody can have an address there: it says nothing of where one works. */
export function isFreeMail(email: string): boolean {
  const domain = domainOf(email);
  return FREE_DOMAINS().has(domain) || FREE_NAMES().has(nameInDomain(domain));
}

/** The domain under which an owner is registered: `acme.example` for `jobs.acme.example`, `acme.co.uk` for `mail.acme.co.uk`. */
export function domainOf(address: string): string {
  const host = trimOf((address.split('@').at(-1) ?? '').toLowerCase(), /\./);
  const labels = host.split('.');
  const isUnderCountry = labels.length > 2 && (labels.at(-1) ?? '').length === 2 && SECOND_LEVEL().has(labels.at(-2) ?? '');
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}

/** Below these, countries register owners. */
const SECOND_LEVEL = wordSet('co com org net ac gov edu or ne gob gouv asso ltd plc nhs');

/** The owner's name in a domain: `acme` in `acme.co.uk`. */
export function nameInDomain(domain: string): string {
  return domain.split('.')[0] ?? '';
}

/** The domain of a firm that the address shows; null if it is a scheduler's, or one that anybody can have. */
export function firmDomain(email: string | null): string | null {
  if (email === null || isScheduler(email) || isFreeMail(email)) return null;
  const domain = domainOf(email);
  return domain.includes('.') ? domain : null;
}

/** Addresses compare without case, and without what stands behind a `+`. */
export function sameAddress(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

function plainAddress(email: string): string {
  const [local = '', ...host] = email.trim().toLowerCase().replace(/^mailto:/, '').split('@');
  return [local.split('+', 1), ...host].join('@');
}
