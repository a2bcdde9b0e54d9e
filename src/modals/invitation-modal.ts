import { Modal, Notice, Platform, type App } from 'obsidian';
import { callOffInterview, createInvitationNote, moveInterview } from '../actions/invitation';
import { toDay } from '../domain/dates/day';
import type { DatePreferences } from '../domain/dates/in-words';
import { clockTime, longDay } from '../domain/dates/words';
import { momentAt, type Instant, type Zone } from '../domain/dates/zoned';
import { knownVault } from '../domain/invitation/known-vault';
import { fieldsOf, invitationNoteText } from '../domain/invitation/note';
import type { InviteProposal } from '../domain/invitation/proposal';
import { readInvitation } from '../domain/invitation/read';
import { words } from '../domain/language/interface';
import type { Interview } from '../domain/note/interview';
import { noteName } from '../domain/note/person-note';
import type { Settings } from '../domain/settings';
import { errorText } from '../domain/text/error-text';
import { cls } from '../ui/css-class';
import { addDetails } from '../ui/details';
import { addButtons, handleSubmit } from '../ui/form';
import { decode } from '../vault/decode';
import type { NoteWriter } from '../vault/note-writer';
import { allNotes } from '../vault/parsed-notes';
import { showSource, type FileOrText, type SourceWords } from './file-or-text';
import { BEFORE_DATE, BEHIND_DATE, invitationProperties, OF_MOVE, type InvitationValues } from './invitation-fields';
import { InvitationForm, type InvitationFormDeps } from './invitation-form';

export interface InvitationDeps {
  readonly app: App;
  readonly settings: Settings & DatePreferences;
  readonly now: Instant;
  /** The device's. */
  readonly zone: Zone;
  readonly writer: Pick<NoteWriter, 'change'>;
  /** All interviews of the vault. */
  readonly interviews: readonly Interview[];
}

function sourceWords(): SourceWords {
  const { device, which, paste, example, nothing } = words('invitation');
  return { id: 'invitation-source', device, extensions: ['ics', 'eml', 'txt'], which, paste, example, empty: nothing };
}

/** Leads from an invitation to a note, or to a change of one. Nothing is written before the last page. */
export class InvitationModal extends Modal {
  readonly #deps: InvitationDeps;
  #pasted = '';

  constructor(deps: InvitationDeps) {
    super(deps.app);
    this.#deps = deps;
  }

  override onOpen(): void {
    // Long pages keep their buttons visible, as in the import.
    this.modalEl.addClass(cls('import'));
    this.#ask();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #ask(): void {
    showSource(this.#newPage(words('invitation').title), {
      app: this.app, pasted: this.#pasted, words: sourceWords(), cancel: () => this.close(), onSubmit: (source) => this.#read(source),
    });
  }

  /** Reads the invitation and shows the next page. Returns null, or the reason in words why it cannot be used. */
  #read(source: FileOrText): string | null {
    const { settings, now, zone, interviews } = this.#deps;
    this.#pasted = 'pasted' in source ? source.pasted : '';
    const bytes = 'pasted' in source ? new TextEncoder().encode(source.pasted) : new Uint8Array(source.bytes);
    const vault = knownVault(interviews, allNotes(this.app));
    const proposal = readInvitation(bytes, { now, zone, settings, myAddresses: settings.myAddresses, vault, decode });
    const isNamed = vault.invitations.some(({ uid }) => uid === proposal.uid);
    if (proposal.kind === 'none' || (proposal.kind === 'cancellation' && !isNamed)) return proposal.remarks.join(' ');
    if (proposal.kind === 'cancellation') this.#offerCallOff(proposal);
    else if (isNamed) this.#offerMove(proposal);
    else this.#offerNote(proposal);
    return null;
  }

  #offerNote(proposal: InviteProposal): void {
    const { settings, zone } = this.#deps;
    const { date, ...fields } = fieldsOf(proposal, zone);
    const page = this.#newPage(words('invitation').checkFirst, [...this.#aboutMatch(proposal), ...proposal.remarks]);
    const interviewers = fields.interviewers as readonly string[];
    this.#showForm(page, proposal, {
      before: BEFORE_DATE, behind: BEHIND_DATE, date: toDay(String(date)) ?? '', confirm: words('invitation').create,
      values: {
        ...fields as InvitationValues, round: this.#roundOf(proposal), interviewers: interviewers.join('\n'), folder: settings.folder,
      },
      submit: (values, day) => this.#run(async () => {
        const properties = invitationProperties(values, day);
        const text = invitationNoteText(properties, proposal, settings);
        await createInvitationNote(this.app, { ...settings, folder: values.folder ?? '' }, properties, text);
      }),
    });
  }

  #offerMove(proposal: InviteProposal): void {
    const { settings, writer } = this.#deps;
    const path = proposal.matches ?? '';
    const interview = this.#interviewIn(path);
    if (interview?.entry != null) return this.#explain(words('invitation').moveByHand(noteName(path)));
    const { date, ...fields } = fieldsOf(proposal, interview?.zoneStated === true ? '' : this.#deps.zone);
    const { moveTitle, move, changed, changedFrom } = words('invitation');
    const before = interview?.schedule?.start;
    const name = noteName(path);
    const change = before === undefined ? changed(name) : changedFrom(name, longDay(before.day), clockTime(before.time));
    const page = this.#newPage(moveTitle, [change, ...proposal.remarks]);
    this.#showForm(page, proposal, {
      before: [], behind: OF_MOVE, date: toDay(String(date)) ?? '', values: fields as InvitationValues, confirm: move,
      submit: ({ time = '', timezone = '', duration = '', place = '' }, day) => this.#run(async () => {
        await moveInterview(writer, path, { date: day, time, timezone, duration, place, sequence: proposal.sequence ?? 0 }, settings);
      }),
    });
  }

  #offerCallOff({ matches, sequence }: InviteProposal): void {
    const path = matches ?? '';
    const interview = this.#interviewIn(path);
    if (interview?.entry != null) return this.#explain(words('invitation').callOffByHand(noteName(path)));
    const { callOffTitle, callOff, wasCancelled, wasCancelledOn } = words('invitation');
    const start = interview?.schedule?.start;
    const page = this.#newPage(callOffTitle, [
      start === undefined ? wasCancelled(noteName(path)) : wasCancelledOn(noteName(path), longDay(start.day), clockTime(start.time)),
    ]);
    const form = page.createEl('form');
    addButtons(form, callOff, () => this.#ask(), words('common').back);
    handleSubmit(form, () => this.#run(() => callOffInterview(this.#deps.writer, path, sequence ?? 0)));
    form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }

  #showForm(
    page: HTMLElement, { uncertain, text }: InviteProposal,
    deps: Pick<InvitationFormDeps, 'before' | 'behind' | 'date' | 'values' | 'confirm' | 'submit'>,
  ): void {
    const { app, settings, now, zone } = this.#deps;
    if (text !== '') addDetails(page, words('invitation').said, false).createEl('pre', { text });
    const today = momentAt(now, zone).day;
    const form = new InvitationForm(page.createEl('form'), { ...deps, ...settings, app, today, uncertain, back: () => this.#ask() });
    // On a phone the keyboard would cover half of the form.
    if (!Platform.isPhone) form.focus();
  }

  /** Which application it belongs to, if the vault knows it. */
  #aboutMatch({ matches }: InviteProposal): readonly string[] {
    const interview = matches === null ? null : this.#interviewIn(matches);
    if (matches === null || interview === null) return [];
    return [words('invitation').nextRound(this.#roundAfter(interview), interview.role, interview.company, noteName(matches))];
  }

  /** The number of the next round of the application in the vault. */
  #roundAfter({ application }: Interview): number {
    return this.#deps.interviews.filter((other) => other.application === application).length + 1;
  }

  /** The round as the invitation names it, else its number if the application is in the vault. */
  #roundOf({ round, matches }: InviteProposal): string {
    const interview = matches === null ? null : this.#interviewIn(matches);
    if (round !== null) return round;
    return interview === null ? '' : String(this.#roundAfter(interview));
  }

  #interviewIn(path: string): Interview | null {
    return this.#deps.interviews.find(({ note }) => note === path) ?? null;
  }

  #explain(message: string): void {
    const form = this.#newPage(words('invitation').title, [message]).createEl('form');
    const { close, back } = words('common');
    addButtons(form, close, () => this.#ask(), back);
    handleSubmit(form, () => this.close());
    form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }

  #run(write: () => Promise<void>): void {
    this.close();
    write().catch((error: unknown) => new Notice(words('invitation').failed(errorText(error))));
  }

  #newPage(title: string, sentences: readonly string[] = []): HTMLElement {
    this.setTitle(title);
    this.contentEl.empty();
    this.modalEl.scrollTop = 0;
    for (const text of sentences) this.contentEl.createEl('p', { cls: cls('remark'), text });
    return this.contentEl;
  }
}
