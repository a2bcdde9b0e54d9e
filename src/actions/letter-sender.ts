import { Notice, Platform, type Editor } from 'obsidian';
import { blanksIn } from '../domain/letters/blanks';
import type { LetterContext } from '../domain/letters/context';
import { recipientFor } from '../domain/letters/correspondence';
import { fitsMailto, mailtoLimit, mailtoUrl } from '../domain/letters/mail';
import { markdownToText } from '../domain/letters/markdown';
import { addressee, ignoresNoContact } from '../domain/letters/recipients';
import type { LetterTemplate } from '../domain/letters/template';
import type { FollowUp } from '../domain/playbook/follow-up';
import { choose } from '../ui/choose';
import { showActionNotice } from '../ui/undo-notice';
import { currentText } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import type { FollowUpActions } from './follow-up-actions';
import { confirmContact } from './letter-consent';
import { correspondenceNow, withPhoneAsWritten, type LetterDataDeps } from './letter-data';
import { letterAtCursor, outgoing, writtenTo, type OutgoingLetter, existingFor } from './outgoing-letter';

export interface LetterSenderDeps extends LetterDataDeps {
  readonly templates: Pick<TemplateFolder, 'read' | 'catalogue'>;
  readonly actions: Pick<FollowUpActions, 'markSent'>;
}

/** How a letter leaves the vault. */
type SendVia = 'clipboard' | 'mail';

const CONFIRM_LABELS: Readonly<Record<SendVia, string>> = { clipboard: 'Copy letter', mail: 'Open in mail' };

/** Takes letters out of the vault by the person's own hand: the clipboard, or their mail program. The plugin sends nothing. */
export class LetterSender {
  readonly #deps: LetterSenderDeps;

  constructor(deps: LetterSenderDeps) {
    this.#deps = deps;
  }

  /** Copies the follow-up's letter: as its note has it, else as it would be written now. */
  copyFor(item: FollowUp): Promise<void> {
    return this.#sendFor(item, 'clipboard');
  }

  /** Opens the follow-up's letter in the person's mail program. */
  mailFor(item: FollowUp): Promise<void> {
    return this.#sendFor(item, 'mail');
  }

  /** The letter that contains the cursor in the editor of the note at the path; null if none does. */
  atCursor(editor: Editor, path: string): OutgoingLetter | null {
    const { index, templates } = this.#deps;
    const found = index.interviewsOf(path).length === 0 ? null : letterAtCursor(editor, templates.catalogue);
    const context = found === null ? null : correspondenceNow(this.#deps).contextAbout(path, found.heading.about);
    return found === null || context === null ? null : outgoing(found, context);
  }

  async copy(letter: OutgoingLetter): Promise<void> {
    const subject = letter.subject === null ? '' : ` Its subject: “${markdownToText(letter.subject)}”.`;
    await this.#toClipboard(letter, `Letter copied.${blanksLeft(letter)}${subject}`);
  }

  /** Too long a letter is copied instead, and the mail opens without it. */
  async mail(letter: OutgoingLetter): Promise<void> {
    const { template, context, person } = letter;
    const to = addressee(template, person, context.application)?.email ?? null;
    const mail = { to, subject: letter.subject === null ? null : markdownToText(letter.subject), body: markdownToText(letter.body) };
    const url = mailtoUrl(mail);
    if (fitsMailto(url, mailtoLimit(Platform.isWin))) {
      openUrl(url);
      this.#offerToMark(letter, `Opened in your mail program.${to === null ? ' No address is known.' : ''}${blanksLeft(letter)}`);
      return;
    }
    openUrl(mailtoUrl({ ...mail, body: '' }));
    const tooLong = 'The letter is too long to hand over to a mail program, so it was copied: paste it into the mail.';
    await this.#toClipboard(letter, tooLong + blanksLeft(letter));
  }

  markSent(letter: OutgoingLetter): Promise<void> {
    return this.#deps.actions.markSent(letter);
  }

  async #sendFor(item: FollowUp, via: SendVia): Promise<void> {
    const { app, templates } = this.#deps;
    const file = item.note === null ? null : app.vault.getFileByPath(item.note);
    const context = correspondenceNow(this.#deps).contextFor(item);
    if (file === null || context === null) {
      new Notice('There is no interview to write about any more.');
      return;
    }
    const catalogue = await templates.read();
    const canGo = ({ channel }: LetterTemplate) => via === 'clipboard' || channel === 'email';
    const existing = existingFor(item, await currentText(app, file), catalogue.doing(item).filter(canGo), context);
    if (existing !== null) return this.#send(via, existing);
    const fitting = catalogue.for(item).filter(canGo);
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) return this.#writeAndSend(item, only, context, via);
    choose(app, { placeholder: 'Which letter?', choices: fitting, words: ({ title }) => title }, (template) => {
      void this.#writeAndSend(item, template, context, via);
    });
  }

  async #writeAndSend(item: FollowUp, template: LetterTemplate, context: LetterContext, via: SendVia): Promise<void> {
    const { application, interview } = context;
    const person = await withPhoneAsWritten(this.#deps, context, recipientFor(item, template, context));
    const send = () => void this.#send(via, writtenTo(person, template, context));
    if (ignoresNoContact(template, application)) confirmContact(this.#deps.app, interview.company, CONFIRM_LABELS[via], send);
    else send();
  }

  #send(via: SendVia, letter: OutgoingLetter): Promise<void> {
    return via === 'clipboard' ? this.copy(letter) : this.mail(letter);
  }

  async #toClipboard(letter: OutgoingLetter, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(markdownToText(letter.body));
      this.#offerToMark(letter, done);
    } catch {
      new Notice('The letter could not be copied. Select it in the note and copy it by hand.');
    }
  }

  #offerToMark(letter: OutgoingLetter, done: string): void {
    showActionNotice(done, letter.template.channel === null ? 'Mark as done' : 'Mark as sent', () => this.markSent(letter));
  }
}

/** Obsidian hands such an address to the system, which knows the person's mail program. */
function openUrl(url: string): void {
  window.open(url);
}

function blanksLeft({ body, subject }: OutgoingLetter): string {
  const blanks = blanksIn(`${subject ?? ''}\n${body}`);
  const [only, ...others] = blanks;
  if (only === undefined) return '';
  return others.length === 0 ? ` A blank is left in it: ${only.words}.` : ` ${blanks.length} blanks are left in it.`;
}
