import { Notice, Platform, type App, type Editor } from 'obsidian';
import { MAILTO_LIMITS, fitsMailto, mailtoUrl } from '../domain/letters/mail';
import { blanksIn } from '../domain/letters/place';
import { plainText } from '../domain/letters/plain-text';
import { addressee, interviewAbout } from '../domain/letters/recipients';
import type { LetterTemplate } from '../domain/letters/template';
import { goesAgainstWish } from '../domain/letters/wish';
import { interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import { currentText } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import type { InterviewIndex } from '../vault/interview-index';
import { choose } from '../ui/choose';
import type { FollowUpActions } from './follow-up-actions';
import { askBeforeWriting } from './letter-consent';
import { letterSources, withPhoneAsWritten, type LetterSourcesNeeds } from './letter-sources';
import { letterAtCursor, outgoing, personFor, standingFor, writtenTo, type OutgoingLetter } from './outgoing-letter';
import { showActionNotice } from '../ui/undo-notice';

export interface LetterSenderNeeds extends LetterSourcesNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'applicationOf' | 'personNote'>;
  readonly templates: Pick<TemplateFolder, 'read' | 'catalogue'>;
  readonly actions: Pick<FollowUpActions, 'markSent'>;
}

/** What is done with a letter that is written. */
type Deed = 'copy' | 'mail';

/** Takes letters out of the vault by the person's own hand: the clipboard, or their mail program. The plugin sends nothing. */
export class LetterSender {
  constructor(private readonly needs: LetterSenderNeeds) {}

  /** Copies the item's letter: as it stands in the note, else as it would be written now. */
  copyFor(item: FollowUp): Promise<void> {
    return this.takeOut(item, 'copy');
  }

  /** Opens the item's letter in the person's mail program. */
  mailFor(item: FollowUp): Promise<void> {
    return this.takeOut(item, 'mail');
  }

  /** The letter in which the cursor stands, in the editor of the note at the path; null where it stands in none. */
  atCursor(editor: Editor, path: string): OutgoingLetter | null {
    const interviews = this.needs.index.interviewsOf(path);
    const found = interviews.length === 0 ? null : letterAtCursor(editor, this.needs.templates.catalogue);
    const interview = found === null ? null : interviewAbout(interviews, found.heading.about);
    const sources = interview === null ? null : letterSources(this.needs, interview);
    return found === null || sources === null ? null : outgoing(found, sources);
  }

  async copy(letter: OutgoingLetter): Promise<void> {
    const subject = letter.subject === null ? '' : ` Its subject: “${plainText(letter.subject)}”.`;
    await this.toClipboard(letter, `Letter copied.${blanksLeft(letter)}${subject}`);
  }

  /** Too long a letter is copied instead, and the mail opens without it. */
  async mail(letter: OutgoingLetter): Promise<void> {
    const { template, sources, person } = letter;
    const to = addressee(template, person, sources.application)?.email ?? null;
    const mail = { to, subject: letter.subject === null ? null : plainText(letter.subject), body: plainText(letter.body) };
    const limit = Platform.isWin ? MAILTO_LIMITS.windows : MAILTO_LIMITS.other;
    const url = mailtoUrl(mail);
    if (fitsMailto(url, limit)) {
      openUrl(url);
      this.offerToMark(letter, `Opened in your mail program.${to === null ? ' No address is known.' : ''}${blanksLeft(letter)}`);
      return;
    }
    openUrl(mailtoUrl({ ...mail, body: '' }));
    await this.toClipboard(letter, `The letter is too long to hand over to a mail program, so it was copied: paste it into the mail.${blanksLeft(letter)}`);
  }

  markSent(letter: OutgoingLetter): Promise<void> {
    return this.needs.actions.markSent(letter);
  }

  private async takeOut(item: FollowUp, deed: Deed): Promise<void> {
    const { note } = item;
    const { app, index, templates } = this.needs;
    const file = note === null ? null : app.vault.getFileByPath(note);
    const interview = note === null ? null : interviewOf(index.interviewsOf(note), item);
    const sources = interview === null ? null : letterSources(this.needs, interview);
    if (file === null || sources === null) {
      new Notice('There is no interview to write about any more.');
      return;
    }
    const fitting = (await templates.read()).for(item).filter(({ channel }) => deed === 'copy' || channel === 'email');
    const standing = standingFor(item, await currentText(app, file), fitting, sources);
    if (standing !== null) return this.run(deed, standing);
    const write = async (template: LetterTemplate) => {
      const person = await withPhoneAsWritten(this.needs, sources, personFor(item, template, sources));
      const go = () => void this.run(deed, writtenTo(person, template, sources));
      if (goesAgainstWish(template, sources.application)) askBeforeWriting(app, interview?.company ?? null, deed === 'copy' ? 'Copy letter' : 'Open in mail', go);
      else go();
    };
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) await write(only);
    else choose(app, { placeholder: 'Which letter?', choices: fitting, words: ({ title }) => title }, (template) => void write(template));
  }

  private run(deed: Deed, letter: OutgoingLetter): Promise<void> {
    return deed === 'copy' ? this.copy(letter) : this.mail(letter);
  }

  private async toClipboard(letter: OutgoingLetter, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(plainText(letter.body));
      this.offerToMark(letter, done);
    } catch {
      new Notice('The letter could not be copied. Select it in the note and copy it by hand.');
    }
  }

  private offerToMark(letter: OutgoingLetter, done: string): void {
    showActionNotice(done, letter.template.channel === null ? 'Mark as done' : 'Mark as sent', () => this.markSent(letter));
  }
}

/** Obsidian hands such an address to the system, which knows the person's mail program. */
function openUrl(url: string): void {
  window.open(url);
}

function blanksLeft({ body, subject }: OutgoingLetter): string {
  const blanks = blanksIn(`${subject ?? ''}\n${body}`);
  if (blanks.length === 0) return '';
  return blanks.length === 1 ? ` A blank is left in it: ${blanks[0]}.` : ` ${blanks.length} blanks are left in it.`;
}
