import { Notice, type App } from 'obsidian';
import type { FollowUpActions, FollowUpActionsDeps } from '../actions/follow-up-actions';
import type { Opener } from '../actions/opening';
import { previewed, reported } from '../actions/reported';
import { words } from '../domain/language/interface';
import { readAddress, type AddressRequest } from '../domain/outside/address';
import { readUntil } from '../domain/outside/details';
import { findFollowUp, findNote, type FollowUpKey, type Found } from '../domain/outside/follow-up-key';
import type { FollowUp } from '../domain/playbook/follow-up';
import { titleOf } from '../domain/sidebar/titles';
import { confirmRequest, type Request } from '../ui/confirm';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { whenReady } from '../vault/when-ready';
import type { Dialogs } from './dialogs';

export interface AddressesDeps extends FollowUpActionsDeps {
  readonly app: App;
  readonly index: FollowUpActionsDeps['index'] & Pick<InterviewIndex, 'agenda' | 'paths' | 'complete' | 'onChange'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly opener: Pick<Opener, 'openNote'>;
  readonly dialogs: Pick<Dialogs, 'newInterview'>;
  openFollowUps(): Promise<void>;
}

type Question = Pick<Request, 'title' | 'confirm'>;

/** How long a message about an address stays (ms). */
const READING_TIME = 10_000;

/**
 * Answers addresses that begin with `obsidian://interview-follow-up`. Any web page can open one, as often as it likes. So nothing
 * is written without asking, only one question is open at a time, and a new message replaces the one before.
 */
export class Addresses {
  readonly #deps: AddressesDeps;
  #isAsking = false;
  #message: Notice | null = null;

  constructor(deps: AddressesDeps) {
    this.#deps = deps;
  }

  /** @param params what Obsidian read from the address */
  async handle(params: Readonly<Record<string, unknown>>): Promise<void> {
    const request = readAddress(params);
    if ('problem' in request) return this.#show(request.problem);
    await whenReady(this.#deps.index);
    if (this.#isAsking) return this.#show(words('outside').links.oneAtATime);
    await this.#answer(request.found);
  }

  async #answer(request: AddressRequest): Promise<void> {
    switch (request.kind) {
      case 'open': return this.#open(request.key);
      case 'new': return this.#new(request.fields);
      case 'done': {
        const item = this.#find(request.key);
        if ('problem' in item) return this.#show(item.problem);
        return this.#ask(item.found, words('outside').links.done, (actions) => actions.markDone(item.found));
      }
      case 'snooze': {
        const item = this.#find(request.key);
        if ('problem' in item) return this.#show(item.problem);
        const until = readUntil(item.found, request.until, this.#deps.clock.now());
        if ('problem' in until) return this.#show(until.problem);
        return this.#ask(item.found, words('outside').links.snooze, (actions) => actions.snooze(item.found, until.found));
      }
    }
  }

  /** Shows the follow-ups and, if one is named, its note. */
  async #open(key: FollowUpKey): Promise<void> {
    const { index, opener } = this.#deps;
    await this.#deps.openFollowUps();
    if (Object.keys(key).length === 0) return;
    const asksForNoteOnly = key.note !== undefined && Object.keys(key).length === 1;
    const item = asksForNoteOnly ? null : this.#find(key);
    if (item !== null && 'problem' in item) this.#show(item.problem);
    // Even if the follow-up is gone, its note is worth opening.
    const note = item !== null && 'found' in item ? { found: item.found.note } : findNote(index.paths(), key.note ?? '');
    if ('found' in note) await opener.openNote(note.found, new MouseEvent('click'));
    else if (item === null) this.#show(note.problem);
  }

  #new(fields: Extract<AddressRequest, { kind: 'new' }>['fields']): void {
    this.#isAsking = true;
    this.#deps.dialogs.newInterview({ fields, onClose: () => { this.#isAsking = false; } });
  }

  /** Shows what would be written, and asks. */
  async #ask(item: FollowUp, { title, confirm }: Question, act: (actions: FollowUpActions) => Promise<void>): Promise<void> {
    const { app } = this.#deps;
    this.#isAsking = true;
    const preview = await previewed(app, this.#deps, act);
    if ('problem' in preview) {
      this.#isAsking = false;
      return this.#show(preview.problem);
    }
    const text = words('outside').links.wouldWrite(titleOf(item), item.note ?? '');
    confirmRequest(
      app, { title, text, confirm, lines: preview.lines },
      () => void reported(this.#deps, act), () => { this.#isAsking = false; },
    );
  }

  #find(key: FollowUpKey): Found<FollowUp & { readonly note: string }> {
    const { index } = this.#deps;
    return findFollowUp({ items: index.agenda().items, notes: index.paths() }, key);
  }

  #show(problem: string): void {
    this.#message?.hide();
    this.#message = new Notice(words('outside').links.message(problem), READING_TIME);
  }
}
