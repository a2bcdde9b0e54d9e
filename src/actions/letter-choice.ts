import type { App } from 'obsidian';
import type { Catalogue } from '../domain/letters/catalogue';
import type { LetterContext } from '../domain/letters/context';
import { recipientName } from '../domain/letters/correspondence';
import { offersFor, type LetterOffer, type Stage } from '../domain/letters/offers';
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

/** Lets a person choose a letter about the interview; what fits is offered first. */
export function chooseLetter(
  { app, index, clock }: LetterChoiceDeps, catalogue: Catalogue, { interview, now }: LetterContext, run: (offer: LetterOffer) => void,
): void {
  const items = index.agenda().items.filter(({ note }) => note === interview.note);
  const reader = { now, zone: clock.zone };
  choose(app, {
    placeholder: 'Which letter?',
    choices: offersFor(catalogue, items, stageOf(interview, now)),
    words: (offer) => offerWords(offer, reader),
  }, run);
}

/** `Thank-you – Jane Doe, 2 days late` */
function offerWords({ template, item }: LetterOffer, reader: Parameters<typeof whenWords>[1]): string {
  if (item === null) return template.audience === 'interviewers' ? `${template.title} to an interviewer` : template.title;
  const name = recipientName(item, template);
  return `${template.title}${name === null ? '' : ` – ${name}`}, ${whenWords(item, reader)}`;
}

function stageOf(interview: Interview, now: number): Stage {
  const status = effectiveStatus(interview, now);
  return status === 'scheduled' || isToCome(interview, now) ? 'to-come' : status;
}
