import { count } from './count';

const days = (number: number) => count(number, 'day');

/** The board. */
export const englishBoard = () => ({
  board: 'Board',
  applications: 'Applications',
  keys: 'Drag a card, or press M for its menu. Shift and an arrow key move it too.',
  print: 'Print',
  empty: 'No interview notes yet. Your applications show up here once you have one.',
  problems: (number: number) => `${count(number, 'detail')} in your notes couldn’t be read. Everything else is here.`,
  failed: (note: string, reason: string) => `${note} can’t be shown: ${reason}`,
  showMore: (left: number) => `Show more (${left} left)`,
  asTable: 'Show as a table',
  stages: { 'to-come': 'To come', 'waiting': 'Waiting', 'offer': 'Offer', 'closed': 'Closed' },
  noCards: {
    'to-come': 'No interviews coming up', 'waiting': 'Nothing to wait for', 'offer': 'No offers yet', 'closed': 'Nothing closed yet',
  },

  actions: (card: string) => `Actions for ${card}`,
  interview: 'Interview',
  dateless: 'No date yet',
  waited: (number: number) => `Waited ${days(number)}`,
  quiet: 'Quiet for a long time',
  since: (status: string, date: string) => `${status}, ${date}`,
  closedAs: {
    'scheduled': 'Scheduled', 'waiting': 'Waiting', 'offer': 'They made an offer', 'accepted': 'You accepted',
    'declined': 'You declined', 'rejected': 'They said no', 'withdrawn': 'You withdrew', 'no-response': 'No response',
  },
  rounds: (held: number, toCome: number, off: number) => [
    held === 0 ? null : `${count(held, 'round')} held`, toCome === 0 ? null : `${toCome} to come`, off === 0 ? null : `${off} called off`,
  ].filter((part) => part !== null).join(', '),

  moveTo: {
    'round': 'Move to To come: another round…', 'offer': 'Move to Offer: they made an offer…',
    'unanswered': 'Move to Offer: not answered yet…', 'waiting': 'Move to Waiting…',
    'rejection': 'Move to Closed: they said no…', 'accepted': 'Move to Closed: you accepted…',
    'declined': 'Move to Closed: you declined…', 'withdrawn': 'Move to Closed: you withdrew…',
    'no-response': 'Move to Closed: no response…',
  },
  notBeforeIt: 'This interview is still to come. Its card moves to Waiting by itself once it’s over.',
  offerFirst: 'They made an offer. If it fell through, move the card to Waiting first.',
  closedFirst: 'This application is closed. To take it up again, move the card to Waiting first.',
  moved: (card: string, stage: string) => `${card}: now in ${stage}`,

  timeline: 'The last eight and the next four weeks',
  timelineLabel: (from: string, to: string, counts: string) => `From ${from} to ${to}: ${counts}. The table below has all of it.`,
  today: 'today',
  lanes: {
    interview: 'Interviews', promised: 'They promised an answer', deadline: 'Deadlines', done: 'Done and heard',
  },
  laneCounts: {
    interview: (number: number) => count(number, 'interview'),
    promised: (number: number) => count(number, 'promised date'),
    deadline: (number: number) => count(number, 'deadline'),
    done: (number: number) => `${count(number, 'thing')} done or heard`,
  },
  promised: 'They promised an answer',
  answerOffer: 'Answer the offer',
  doneFor: (done: string, person: string) => `${done}: ${person}`,
  timelineHead: ['Date', 'What', 'Application'],

  numbers: 'Your search in numbers',
  noNumbers: 'Nothing to count yet. The numbers come from the dates in your notes and the lines in your journal.',
  smallSample: (number: number) => `A small sample: only ${number} so far.`,
  howLong: 'Days until an answer',
  howLongAbout: 'From an interview to what they decided: another round, an offer or a rejection with its date.',
  everyone: 'All',
  noCompany: 'No company',
  firstToOffer: 'From first interview to offer',
  undatedOffers: (number: number) => `${count(number, 'more offer')} without a known date.`,
  promises: 'Promised dates',
  checkIns: 'Check-ins',
  recent: (number: number) => `${count(number, 'check-in')} in the last 7 days not counted yet.`,
  spread: (median: string, shortest: number, longest: number) => (
    shortest === longest ? days(shortest) : `${median} days, between ${shortest} and ${longest}`
  ),
  median: (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(1)),
  spreadFact: (spread: string) => `Median ${spread}.`,
  named: (name: string, words: string) => `${name}: ${words}`,
  ranges: (all: string) => `Median and range: ${all}.`,
  shares: {
    kept: (number: number) => `${number} kept`,
    late: (number: number) => `${number} late`,
    silent: (number: number) => `${number} passed without an answer`,
    brought: (number: number) => `${number} brought a reply within 7 days`,
    nothing: (number: number) => `${number} brought none`,
  },
  lateness: (spread: string) => `Late answers came after ${spread}.`,
  rangeHead: ['Company', 'Answers', 'Median (days)', 'Shortest', 'Longest'],
  shareHead: ['What', 'Number'],
});
