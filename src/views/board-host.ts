import type { Status } from '../domain/note/status';
import type { NewsKind } from '../domain/news/news';
import type { NewsSource } from '../domain/sidebar/news-source';
import type { InterviewIndex } from '../vault/interview-index';
import type { SidebarHost } from './sidebar-host';

/** All that the board needs from the rest of the plugin. */
export interface BoardHost extends Pick<SidebarHost, 'clock' | 'problems' | 'onChange'> {
  readonly index: Pick<InterviewIndex, 'complete' | 'size' | 'agenda' | 'applications'>;
  readonly opener: Pick<SidebarHost['opener'], 'openNote'>;
  readonly dialogs: BoardDialogs;
}

interface BoardDialogs {
  newInterview(): void;
  checkNotes(): void;
  /** Asks for the outcome of the interview in the note, with that status chosen at first. */
  setOutcome(path: string, proposed?: Status): void;
  /** Asks what the employer said, with these kinds chosen at first. */
  recordNews(source: NewsSource & { readonly chosen?: readonly NewsKind[] }): void;
}
