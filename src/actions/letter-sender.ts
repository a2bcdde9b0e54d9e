import { Notice, Platform, type Editor } from 'obsidian';
import { words } from '../domain/language/interface';
import type { BarCommand, LetterPlace } from '../domain/letters/bar';
import { catalogueFor } from '../domain/letters/catalogue';
import type { LetterContext } from '../domain/letters/context';
import { recipientFor } from '../domain/letters/correspondence';
import { letterAround, lettersIn, type LetterInNote } from '../domain/letters/letters-in-note';
import { fitsMailto, mailtoLimit, mailtoUrl } from '../domain/letters/mail';
import { markdownToText } from '../domain/letters/markdown';
import { addressee, ignoresNoContact } from '../domain/letters/recipients';
import type { Sent } from '../domain/letters/sent';
import type { LetterTemplate } from '../domain/letters/template';
import { isSent } from '../domain/note/channels';
import type { FollowUp } from '../domain/playbook/follow-up';
import { choose } from '../ui/choose';
import { showQuestionNotice } from '../ui/undo-notice';
import type { LetterIndex } from '../vault/letter-index';
import { viewsOf } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import { askToFillIn, blanksOf } from './blanks-left';
import type { FollowUpActions } from './follow-up-actions';
import { confirmContact } from './letter-consent';
import { correspondenceNow, hasBarePhone, withPhoneAsWritten, type LetterDataDeps } from './letter-data';
import { openForEditing, selectRange } from './letter-editor';
import type { LetterInserter } from './letter-inserter';
import { existingAmong, letterAtCursor, outgoing, writtenTo, type OutgoingLetter } from './outgoing-letter';

export interface LetterSenderDeps extends LetterDataDeps {
  readonly templates: Pick<TemplateFolder, 'catalogue'>;
  readonly letterIndex: Pick<LetterIndex, 'lettersIn'>;
  readonly actions: Pick<FollowUpActions, 'markSent' | 'markNotSent'>;
  readonly letters: Pick<LetterInserter, 'insertFor'>;
}

/** How a letter leaves the vault. */
type SendVia = 'clipboard' | 'mail';

/** How to go on before and after a letter is sent. */
export interface Around {
  /** Goes to the first blank that is left in it. */
  fillIn(): void;
  /** Whether to ask if it was sent; its own bar asks if the letter is in front of the person. */
  readonly asks: boolean;
}

/**
 * Hands letters to the clipboard or to the person's mail program; the plugin itself sends nothing. A phone allows both only during
 * a tap, so nothing may be read from a file between the tap and the hand-over.
 */
export class LetterSender {
  readonly #deps: LetterSenderDeps;
  /** The notice that asks whether a letter was sent, until it is answered. */
  #question: { readonly letter: OutgoingLetter; readonly hide: () => void } | null = null;

  constructor(deps: LetterSenderDeps) {
    this.#deps = deps;
  }

  /** Copies the follow-up's letter: as its note has it, else as it would be written now. */
  copyFor(item: FollowUp): void {
    this.#sendFor(item, 'clipboard');
  }

  /** Opens the follow-up's letter in the person's mail program. */
  mailFor(item: FollowUp): void {
    this.#sendFor(item, 'mail');
  }

  /** The letter that contains the cursor in the editor of the note at the path; null if none does. */
  atCursor(editor: Editor, path: string): OutgoingLetter | null {
    const { index, templates } = this.#deps;
    return this.#outgoing(path, index.interviewsOf(path).length === 0 ? null : letterAtCursor(editor, templates.catalogue));
  }

  /** Selects the first blank of the letter that contains the cursor. */
  fillIn(editor: Editor): void {
    const blank = letterAtCursor(editor, this.#deps.templates.catalogue)?.blank ?? null;
    if (blank === null) return;
    selectRange(editor, blank);
    editor.focus();
  }

  async #fillInNote({ path, offset }: LetterPlace): Promise<void> {
    const { app } = this.#deps;
    const file = app.vault.getFileByPath(path);
    const open = file === null ? null : await openForEditing(app, file);
    if (open === null) return;
    open.editor.setCursor(open.editor.offsetToPos(offset));
    this.fillIn(open.editor);
  }

  /**
   * Does what a button of the letter's bar says.
   * @param sent the journal lines that say the letter has gone out
   * @param fillIn goes to its first blank, if its editor is at hand
   */
  run(
    command: BarCommand, place: LetterPlace, sent: Sent | null, fillIn: () => void = () => void this.#fillInNote(place),
  ): Promise<void> | void {
    const { path, text, offset } = place;
    const letter = this.#outgoing(path, letterAround(offset, lettersIn(text, this.#deps.templates.catalogue.inAnyLanguage)));
    if (letter === null) return;
    switch (command) {
      case 'next': return fillIn();
      case 'copy': return this.copy(letter);
      case 'copy-subject': return this.copySubject(letter);
      case 'mail': return this.mail(letter, { fillIn, asks: false });
      case 'sent': return this.markSent(letter);
      case 'not-sent': return sent === null ? undefined : this.#deps.actions.markNotSent(path, sent);
    }
  }

  async copy(letter: OutgoingLetter, asks = false): Promise<void> {
    if (!await toClipboard(letter.body, 'letter')) return;
    const done = words('actions').letterCopied(blanksOf(letter).length);
    if (asks) this.#ask(letter, done, letter.subject !== null);
    else new Notice(done);
  }

  async copySubject({ subject }: OutgoingLetter): Promise<void> {
    if (subject !== null && await toClipboard(subject, 'subject')) new Notice(words('actions').subjectCopied);
  }

  /** Asks first if blanks are left. A letter that is too long for an address is copied, and the mail opens without it. */
  mail(letter: OutgoingLetter, around: Around): void {
    const blanks = blanksOf(letter);
    if (blanks.length === 0) void this.#openMail(letter, around);
    else askToFillIn(this.#deps.app, blanks, () => around.fillIn(), () => void this.#openMail(letter, around));
  }

  markSent(letter: OutgoingLetter): Promise<void> {
    if (this.#question !== null && isSame(this.#question.letter, letter)) this.#question.hide();
    return this.#deps.actions.markSent(letter);
  }

  /** Says nothing about success: whether a mail program has opened, or a mail has gone out, cannot be known. */
  async #openMail(letter: OutgoingLetter, { asks }: Around): Promise<void> {
    const { template, context, person } = letter;
    const to = addressee(template, person, context.application)?.email ?? null;
    const mail = { to, subject: letter.subject === null ? null : markdownToText(letter.subject), body: markdownToText(letter.body) };
    const url = mailtoUrl(mail);
    const fits = fitsMailto(url, mailtoLimit(Platform.isWin));
    const copying = fits ? null : toClipboard(letter.body, 'letter');
    openUrl(fits ? url : mailtoUrl({ ...mail, body: '' }));
    const isCopied = await copying === true;
    const { tooLongForMail, noAddress, haveYouSent } = words('actions');
    const remarks = [isCopied ? tooLongForMail : '', to === null ? noAddress : ''].filter((remark) => remark !== '').join(' ');
    if (asks) this.#ask(letter, `${remarks} ${haveYouSent}`.trim(), false);
    else if (remarks !== '') new Notice(remarks);
  }

  #outgoing(path: string, found: LetterInNote | null): OutgoingLetter | null {
    const context = found === null ? null : correspondenceNow(this.#deps).contextAbout(path, found.heading.about);
    return found === null || context === null ? null : outgoing(found, context);
  }

  #sendFor(item: FollowUp, via: SendVia): void {
    const { app, templates } = this.#deps;
    const context = correspondenceNow(this.#deps).contextFor(item);
    const catalogue = catalogueFor(templates.catalogue, context);
    if (context === null) {
      new Notice(words('common').interviewGone);
      return;
    }
    const canGo = ({ channel }: LetterTemplate) => via === 'clipboard' || channel === 'email';
    const existing = existingAmong(this.#lettersNow(context.interview.note), item, catalogue.doing(item).filter(canGo), context);
    if (existing !== null) return this.#send(item, via, existing);
    const fitting = catalogue.for(item).filter(canGo);
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) return this.#writeAndSend(item, only, context, via);
    choose(app, { placeholder: words('actions').whichLetter, choices: fitting, words: ({ title }) => title }, (template) => {
      this.#writeAndSend(item, template, context, via);
    });
  }

  /** The letters of a note as the person sees it: in its editor, else as it was last saved. */
  #lettersNow(path: string): readonly LetterInNote[] {
    const { app, templates, letterIndex } = this.#deps;
    const file = app.vault.getFileByPath(path);
    const [view] = file === null ? [] : viewsOf(app, file);
    return view === undefined ? letterIndex.lettersIn(path) : lettersIn(view.editor.getValue(), templates.catalogue.inAnyLanguage);
  }

  #writeAndSend(item: FollowUp, template: LetterTemplate, context: LetterContext, via: SendVia): void {
    const { application, interview } = context;
    const person = recipientFor(item, template, context);
    const send = () => {
      if (hasBarePhone(person)) void this.#readAndSend(item, template, context, via);
      else this.#send(item, via, writtenTo(person, template, context));
    };
    if (ignoresNoContact(template, application)) confirmContact(this.#deps.app, interview.company, words('actions').sendLabels[via], send);
    else send();
  }

  /** After the notes are read, the tap is over: a phone needs another one. */
  async #readAndSend(item: FollowUp, template: LetterTemplate, context: LetterContext, via: SendVia): Promise<void> {
    const person = await withPhoneAsWritten(this.#deps, context, recipientFor(item, template, context));
    const send = () => this.#send(item, via, writtenTo(person, template, context));
    if (!Platform.isMobile) return send();
    const { letterReady, sendLabels } = words('actions');
    showQuestionNotice(letterReady(template.title), [{ label: sendLabels[via], run: () => Promise.resolve(send()) }]);
  }

  #send(item: FollowUp, via: SendVia, letter: OutgoingLetter): void {
    if (via === 'clipboard') void this.copy(letter, true);
    else this.mail(letter, { fillIn: () => void this.#deps.letters.insertFor(item), asks: true });
  }

  /** The notice stays until it is answered: sending a letter takes longer than a notice lasts. */
  #ask(letter: OutgoingLetter, question: string, withSubject: boolean): void {
    this.#question?.hide();
    const { copySubject, markSent, notYet } = words('actions');
    const hide = showQuestionNotice(question, [
      ...(withSubject ? [{ label: copySubject, stays: true, run: () => this.copySubject(letter) }] : []),
      { label: isSent(letter.template.channel) ? markSent : words('common').markDone, run: () => this.markSent(letter) },
      { label: notYet, run: () => Promise.resolve() },
    ]);
    this.#question = { letter, hide };
  }
}

/** By title: two templates of one title can differ in spelling alone. */
function isSame(a: OutgoingLetter, b: OutgoingLetter): boolean {
  const isOfSameNote = a.context.interview.note === b.context.interview.note;
  return isOfSameNote && a.template.title === b.template.title && a.person?.name === b.person?.name;
}

/** Returns whether it was copied; shows a notice if not. */
async function toClipboard(markdown: string, what: 'letter' | 'subject'): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(markdownToText(markdown));
    return true;
  } catch {
    new Notice(words('actions').notCopied[what]);
    return false;
  }
}

/** Obsidian hands such an address to the system, which knows the person's mail program. */
function openUrl(url: string): void {
  window.open(url);
}
