import {
  BasesView, type BasesAllOptions, type BasesViewRegistration, type HoverParent, type HoverPopover, type QueryController,
} from 'obsidian';
import { NO_OPTIONS } from '../domain/follow-up-list/options';
import { BASE_VIEW } from '../domain/follow-up-list/base-file';
import { words } from '../domain/language/interface';
import type { RowGrouping } from '../domain/sidebar/groups';
import { cls } from '../ui/css-class';
import { EmbeddedList, type ListSource } from './embedded-list';
import type { SidebarHost } from './sidebar-host';

/** A view for bases that lists the follow-ups of the base's notes. */
export function baseView(host: SidebarHost): BasesViewRegistration {
  return {
    name: words('lists').viewName, icon: 'calendar-check',
    factory: (controller, el) => new FollowUpsBase(controller, el, host),
    options: (): BasesAllOptions[] => [{
      type: 'dropdown', key: GROUP_BY, displayName: words('lists').groupBy, default: 'due',
      options: { due: words('lists').byDue, company: words('lists').byCompany, action: words('lists').byAction },
    }],
  };
}

/** Not `groupBy`: that key is taken by the property that Obsidian's own views group by. */
const GROUP_BY = 'followUpsBy';

const GROUPINGS: ReadonlyMap<unknown, RowGrouping> = new Map([['due', 'time'], ['company', 'company'], ['action', 'action']]);

class FollowUpsBase extends BasesView implements HoverParent {
  override type = BASE_VIEW;
  hoverPopover: HoverPopover | null = null;
  readonly #el: HTMLElement;
  readonly #host: SidebarHost;
  #list: EmbeddedList | null = null;

  constructor(controller: QueryController, parent: HTMLElement, host: SidebarHost) {
    super(controller);
    this.#el = parent.createDiv({ cls: cls('base') });
    this.#host = host;
  }

  override onDataUpdated(): void {
    const { app } = this;
    if (this.#list !== null) this.#list.update();
    else this.#list = new EmbeddedList(this.#el, this, { app, host: this.#host, source: () => this.#source() });
  }

  override onunload(): void {
    this.#el.remove();
  }

  #source(): ListSource {
    const notes = new Set(this.data.data.map(({ file }) => file.path));
    return { options: NO_OPTIONS, unread: [], note: null, notes, grouping: GROUPINGS.get(this.config.get(GROUP_BY)) ?? 'time' };
  }
}
