import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Catalogue } from '../domain/letters/catalogue';
import type { LetterContext } from '../domain/letters/context';
import { recipientName } from '../domain/letters/correspondence';
import { fittingOffers, offersFor, type LetterOffer, type Stage } from '../domain/letters/offers';
import type { Interview } from '../domain/note/interview';
import { effectiveStatus, isToCome } from '../domain/playbook/application';
import { whenWords } from '../domain/sidebar/when';
import { choose } from '../ui/choose';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';

export interface LetterChoiceDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'agenda'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Lets the person choose a letter about the interview: those due come first, then those that fit. The last entry shows all letters. */
export function chooseLetter(
  { app, index, clock }: LetterChoiceDeps, catalogue: Catalogue, context: LetterContext, run: (offer: LetterOffer) => void,
): void {
  const { interview, now } = context;
  const items = index.agenda().items.filter(({ note }) => note === interview.note);
  const stage = stageOf(interview, now);
  const { allLetters, whichLetter } = words('actions');
  const said = (offer: LetterOffer | null) => (offer === null ? allLetters : offerWords(offer, { now, zone: clock.zone }));
  const question = { placeholder: whichLetter, words: said, section: sectionOf };
  choose(app, { ...question, choices: [...fittingOffers(catalogue, items, stage, context), null] }, (offer) => {
    if (offer !== null) run(offer);
    else choose<LetterOffer>(app, { ...question, choices: offersFor(catalogue, items, stage) }, run);
  });
}

function sectionOf(offer: LetterOffer | null): string {
  const { otherLetters, dueLater, dueNow } = words('actions');
  if (offer === null || offer.item === null) return otherLetters;
  return offer.item.state === 'later' ? dueLater : dueNow;
}

/** `Thank-you – Jane Doe, 2 days late` */
function offerWords({ template, item }: LetterOffer, reader: Parameters<typeof whenWords>[1]): string {
  const { toInterviewer, letterDue } = words('actions');
  if (item === null) return template.audience === 'interviewers' ? toInterviewer(template.title) : template.title;
  const name = recipientName(item, template);
  return letterDue(template.title, name, whenWords(item, reader));
}

function stageOf(interview: Interview, now: number): Stage {
  const status = effectiveStatus(interview, now);
  return status === 'scheduled' || isToCome(interview, now) ? 'to-come' : status;
}
