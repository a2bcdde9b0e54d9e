import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { boardMaker, MAX_CARDS, type Board } from '../domain/board/board';
import { STAGES, type BoardStage } from '../domain/board/stage';
import { words } from '../domain/language/interface';
import { isMapping } from '../domain/text/is-mapping';
import type { BoardHost } from './board-host';
import { BoardPage } from './board-page';
import { onScreen } from './on-screen';

export const BOARD_TYPE = 'interview-follow-up-board';

/** Shows all applications as cards, the weeks around now, and the search in numbers. Decides nothing. */
export class BoardView extends ItemView {
  override icon = 'kanban';
  override navigation = false;
  readonly #host: BoardHost;
  /** Closed applications are many, and of little use. */
  #folded: readonly BoardStage[] = ['closed'];
  #room: Record<BoardStage, number> = { 'to-come': MAX_CARDS, 'waiting': MAX_CARDS, 'offer': MAX_CARDS, 'closed': MAX_CARDS };
  #page: BoardPage | null = null;
  readonly #makeBoard = boardMaker();

  constructor(leaf: WorkspaceLeaf, host: BoardHost) {
    super(leaf);
    this.#host = host;
  }

  override getViewType(): string {
    return BOARD_TYPE;
  }

  override getDisplayText(): string {
    return words('board').board;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), folded: this.#folded };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const folded: unknown = isMapping(state) ? state['folded'] : null;
    if (Array.isArray(folded)) this.#folded = STAGES.filter((stage) => folded.includes(stage));
    this.#render();
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    this.#page = new BoardPage(this.contentEl, this, {
      host: this.#host,
      showMore: (stage) => {
        this.#room = { ...this.#room, [stage]: this.#room[stage] + MAX_CARDS };
        this.#render();
      },
      fold: (stage, folded) => {
        this.#folded = [...this.#folded.filter((other) => other !== stage), ...folded ? [stage] : []];
        this.#render();
        void this.app.workspace.requestSaveLayout();
      },
    });
    this.register(this.#host.onChange(onScreen(this.contentEl, this, () => this.#render())));
    this.#render();
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.#page = null;
    this.contentEl.empty();
  }

  #render(): void {
    const host = this.#host;
    const { index } = host;
    const instead = index.complete ? words('board').empty : words('common').reading;
    this.#page?.update(index.size === 0 ? null : this.#board(), instead, host.problems().length);
  }

  #board(): Board {
    const { index, clock } = this.#host;
    return this.#makeBoard({
      applications: index.applications(), agenda: index.agenda(), viewer: { now: clock.now(), zone: clock.zone },
      room: this.#room, folded: this.#folded,
    });
  }
}
