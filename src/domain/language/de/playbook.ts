import type { Words } from '../catalogue';
import { listed } from '../list';
import { counted } from './count';
import { herrn } from './herrn';
import { germanRules } from './rules';

const EMPLOYER = 'Der Arbeitgeber';
const OF_EMPLOYER = 'dem Arbeitgeber';

export const germanPlaybook = (): Words<'playbook'> => ({
  rules: germanRules,
  cadences: {
    'balanced': 'E-Mail nach 5 Arbeitstagen (ausgewogen)',
    'three-day': 'E-Mail nach 3 Tagen',
    'five-day-call': 'Anruf nach 5 Arbeitstagen',
    'two-week': 'E-Mail nach 2 Wochen',
  },
  anAgency: 'eine Agentur',

  offerToAnswer: (company, days, deadline) => (
    deadline === null
      ? `${company ?? EMPLOYER} hat dir ein Angebot gemacht und keine Frist genannt. Antworte innerhalb von ${counted.ofWorkingDays(days)}.`
      : `${company ?? EMPLOYER} hat dir ein Angebot gemacht und erwartet eine Antwort bis ${deadline}.`
  ),
  supporter: (company, person) => (
    `Du hast das Angebot${company === null ? '' : ` von ${company}`} angenommen. `
      + `${person} hat sich für dich eingesetzt und freut sich sicher über die Nachricht.`
  ),
  rejected: (company, day) => `${company ?? EMPLOYER} hat${on(day)} abgesagt. Ein kurzer Dank hält die Tür offen.`,
  noFeedback: (company, day) => (
    `${company ?? EMPLOYER} hat${on(day)} abgesagt, und in der Notiz steht noch keine Rückmeldung. Frag, was du besser machen kannst.`
  ),
  feedback: (company) => (
    `In der Notiz steht eine Rückmeldung ${company === null ? 'vom Arbeitgeber' : `von ${company}`}. `
      + 'Überlege dir, was du beim nächsten Mal anders machst.'
  ),
  staysInTouch: (company, days) => (
    `Du möchtest mit ${company ?? OF_EMPLOYER} in Kontakt bleiben. `
      + `${days === null ? 'Etwa drei Monate' : `Rund ${counted.days(days)}`} nach der Absage ist ein guter Zeitpunkt, um dich zu melden.`
  ),
  toPrepare: (day, time, days) => (
    `Das Gespräch ${time === null ? `ist am ${day}` : `beginnt am ${day}, um ${time} Uhr`}. `
      + `Fang ${counted.days(days)} vorher mit der Vorbereitung an.`
  ),
  debrief: 'Schreib auf, was gut lief und was nicht, wie sie reagiert und was sie dir gesagt haben. '
    + 'Am besten noch am selben Tag: Erinnerungen verblassen schnell.',
  stillMissing: (parts) => `In der Notiz fehlt noch: ${parts.join('; ')}.`,
  missing: {
    interviewers: 'wer mit dir gesprochen hat',
    addresses: (people) => `eine Adresse für ${people.map(herrn).join(', ')}`,
    decision: 'wann sie entscheiden',
    contact: 'wie sie kontaktiert werden möchten',
  },
  toThank: (person, day, half, isOnSite) => (
    `Bedanke dich ${half === 'morning' ? 'noch am selben Tag' : 'bis 12 Uhr am nächsten Tag'} `
      + `bei ${person === null ? 'deinem Gesprächspartner' : herrn(person)}: `
      + `Das Gespräch war am ${half === null ? '' : HALVES[half]}${day}.`
      + (isOnSite ? ' Nach einem Gespräch vor Ort macht auch eine handgeschriebene Karte Eindruck.' : '')
  ),
  toAgency: (speaker, company) => (
    `${speaker ?? 'Die Agentur'} spricht für dich mit ${company ?? OF_EMPLOYER} `
      + 'und sollte zuerst von dir erfahren, wie es war: noch am selben Tag.'
  ),
  toBrief: (person, day) => (
    `${person} wird nach dem Gespräch vom ${day} vielleicht angerufen. Erzähl vorher, um welche Stelle es geht.`
  ),
  toConnect: (person, day, from, due) => (
    `Du hast ${herrn(person)} am ${day} per E-Mail gedankt; schick ${later(from, due)} später eine LinkedIn-Einladung.`
  ),
  quietWeeks: (days) => {
    const none = days === 1
      ? 'Gestern und heute war kein Gespräch, und für morgen ist keines geplant'
      : `In den letzten ${counted.ofDays(days)} war kein Gespräch, und in den nächsten ${days} ist keines geplant`;
    return `${none}: Bewirb dich weiter, bis du ein Angebot hast.`;
  },
  lastCheckIn: (days, day) => (
    `Du hast zuletzt am ${day} nachgefragt, und nach ${counted.ofWorkingDays(days)} gibt es nichts Neues. `
      + 'Setze den Stand auf „keine Antwort“, oder überspringe diesen Schritt, um die Bewerbung offen zu lassen.'
  ),
  otherOffer: (other, deadline, company) => (
    `${other ?? 'Ein anderer Arbeitgeber'} hat dir ein Angebot gemacht`
      + `${deadline === null ? '' : ` und erwartet eine Antwort bis ${deadline}`}. `
      + `${company ?? 'Dieser Arbeitgeber'} sollte das wissen, solange dort noch entschieden wird.`
  ),
  toWithdraw: (accepted, company, isSilent) => (
    `Du hast ${accepted === null ? 'ein anderes Angebot' : `das Angebot von ${accepted}`} angenommen. `
      + `Sag ${company ?? OF_EMPLOYER} bald und freundlich ab, damit dort weitergesucht werden kann.`
      + (isSilent ? ' Eigentlich möchten sie nicht kontaktiert werden, aber das müssen sie wissen: Eine kurze E-Mail ist in Ordnung.' : '')
  ),
  ownDate: (day) => `Du hast die nächste Nachfrage selbst auf ${day}, gelegt.`,
  passed: (days, day, wasSkipped) => (
    `Seit ${wasSkipped ? `du am ${day} eine Nachfrage übersprungen hast` : `deiner Nachfrage am ${day}`}`
      + `${wasSkipped ? ',' : ''} ${days === 1 ? 'ist' : 'sind'} ${counted.workingDays(days)} vergangen.`
  ),
  promised: (day, from, due) => (
    `Zugesagt war eine Antwort bis ${day}. Frag ${from < due ? `${from}–` : ''}${counted.workingDays(due)} später nach.`
  ),
  noPromise: (days, unit, day) => (
    `Ein Datum wurde nicht genannt. Nach einem Gespräch wartest du ${unit === 'day' ? counted.days(days) : counted.workingDays(days)}, `
      + `bevor du nachfragst; dieses war am ${day}.`
  ),
  exceptionalDays: (off, due, worked) => {
    const parts = off.map(({ days, name }) => `${listed(days, 'und')} ${days.length === 1 ? 'ist' : 'sind'} ${name ?? 'frei'}`);
    return [
      ...parts.length === 0 ? [] : [`${listed(parts, 'und')}, deshalb ${due}.`], ...worked.map((day) => `Am ${day}, arbeitest du.`),
    ].join(' ');
  },

  waiting: {
    quiet: (days) => `seit ${counted.ofDays(days)} ist nichts passiert`,
    acceptedElsewhere: 'du hast ein anderes Angebot angenommen',
    calledOff: 'diese Runde wurde abgesagt',
    undated: 'das Gespräch hat noch kein Datum',
    interview: (day, time) => `das Gespräch ist am ${day}${time === null ? '' : `, um ${time} Uhr`}`,
    nothingLeft: 'nichts mehr zu tun',
    silent: 'der Arbeitgeber möchte nicht kontaktiert werden',
    nextRound: (day) => (day === null ? 'die nächste Runde wird gerade vereinbart' : `die nächste Runde ist am ${day}`),
    noDate: 'in der Notiz steht kein Datum für das Gespräch',
    promiseUnreadable: 'der zugesagte Termin ist nicht lesbar',
    promised: (day) => `zugesagt ist eine Antwort bis ${day}`,
    noStep: 'kein weiterer Schritt ist geplant',
    next: (label) => `als Nächstes: ${label}`,
    replaced: 'durch eine spätere Runde ersetzt',
  },
});

const HALVES = { morning: 'Vormittag des ', afternoon: 'Nachmittag des ' };

function on(day: string | null): string {
  return day === null ? '' : ` am ${day}`;
}

function later(from: number, due: number): string {
  if (from === 1 && due === 2) return 'ein bis zwei Tage';
  return from < due ? `${from} bis ${counted.days(due)}` : counted.days(from);
}
