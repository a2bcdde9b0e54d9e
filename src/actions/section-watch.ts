import { Component, MarkdownView, type App } from 'obsidian';
import { headingFor } from '../domain/letters/letter';
import { findLetter } from '../domain/letters/standing';
import { interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import type { InterviewIndex } from '../vault/interview-index';
import { currentText } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import type { FollowUpActions } from './follow-up-actions';
import { letterSources, type LetterSourcesNeeds } from './letter-sources';

export interface SectionWatchNeeds extends LetterSourcesNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'agenda' | 'applicationOf' | 'personNote'>;
  readonly templates: Pick<TemplateFolder, 'read'>;
  readonly actions: Pick<FollowUpActions, 'markDone'>;
}

/**
 * Marks preparation, debrief and lessons as done when their sections are filled in. It looks at the
 * notes that a person has typed in, here and now, and when they turn to something else: nothing is
 * written under their hands, nor for a note that another device has changed.
 */
export class SectionWatch extends Component {
  /** The notes typed in since the last look. */
  private readonly typedIn = new Set<string>();
  /** What stood in the sections that were marked, by follow-up: whoever takes that back does not want it again. */
  private readonly marked = new Map<string, string>();

  constructor(private readonly needs: SectionWatchNeeds) {
    super();
  }

  override onload(): void {
    const { workspace } = this.needs.app;
    this.registerEvent(workspace.on('editor-change', (_, info) => {
      const path = info.file?.path;
      if (path !== undefined && this.needs.index.interviewsOf(path).length > 0) this.typedIn.add(path);
    }));
    this.registerEvent(workspace.on('active-leaf-change', () => void this.look()));
    this.registerEvent(workspace.on('file-open', () => void this.look()));
  }

  private async look(): Promise<void> {
    const active = this.needs.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
    for (const path of [...this.typedIn].filter((other) => other !== active)) {
      this.typedIn.delete(path);
      await this.markFilled(path);
    }
  }

  private async markFilled(path: string): Promise<void> {
    const { app, index, actions } = this.needs;
    const file = app.vault.getFileByPath(path);
    if (file === null) return;
    const text = await currentText(app, file);
    for (const item of index.agenda().items.filter(({ note, channel }) => note === path && channel === null)) {
      const filled = await this.filledSection(item, text);
      if (filled === null || this.marked.get(item.id) === filled) continue;
      this.marked.set(item.id, filled);
      await actions.markDone(item);
    }
  }

  /** What stands in the item's section, where it stands in the note and no blank is left in it; else null. */
  private async filledSection(item: FollowUp, text: string): Promise<string | null> {
    const interview = interviewOf(this.needs.index.interviewsOf(item.note ?? ''), item);
    const sources = interview === null ? null : letterSources(this.needs, interview);
    if (sources === null) return null;
    const templates = (await this.needs.templates.read()).for(item).filter(({ channel }) => channel === null);
    const sections = templates.map((template) => findLetter(text, headingFor(template, sources, null)));
    return sections.find((section) => section !== null && section.blank === null && section.body.trim() !== '')?.body ?? null;
  }
}
