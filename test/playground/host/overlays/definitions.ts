import type {
  SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem,
  SettingTab,
} from 'obsidian';
import { Setting, SettingGroup } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { drawControl } from './definition-controls';
import { setIcon } from './functions';

type Predicate = boolean | (() => boolean) | undefined;
type AnyGroup = SettingDefinitionGroup | SettingDefinitionList;

/** The text in the search of each group, kept when the group is drawn again. */
const queries = new WeakMap<SettingTab, Map<string, string>>();

/** A list of definitions on the page, with what has to be called again or undone. */
export class DefinitionList {
  private readonly refreshers: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];

  constructor(
    private readonly el: HTMLElement, private readonly tab: SettingTab, private readonly openPage: (page: SettingDefinitionPage) => void,
  ) {}

  draw(items: readonly SettingDefinitionItem[]): void {
    for (const group of groupsOf(items)) this.drawGroup(group);
    this.refresh();
  }

  /** Asks all `visible` and `disabled` again. */
  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  remove(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.el.empty();
  }

  private drawGroup(definition: AnyGroup): void {
    const { heading = '', cls = '', search, extraButtons = [], items = [] } = definition;
    const group = SettingGroup.create__(this.el);
    if (heading !== '') group.setHeading(heading);
    group.addClass(...cls.split(' ').filter((name) => name !== ''));
    if (search !== undefined) this.addSearch(group, heading, search.placeholder ?? '');
    for (const extend of extraButtons) group.addExtraButton(extend);
    if (isList(definition)) this.addListParts(group, definition);
    const rows = items.map((item, index) => this.drawRow(group, definition, item, index));
    this.refreshers.push(() => {
      const isShown = isOn(definition.visible, true);
      const visible = rows.filter((row) => row());
      group.groupEl__.toggle(isShown && (items.length === 0 || search !== undefined || visible.length > 0));
    });
  }

  private addSearch(group: SettingGroup, heading: string, placeholder: string): void {
    group.addSearch((search) => {
      search.inputEl.setAttr('aria-label', placeholder === '' ? hostWords().search : placeholder);
      search.setPlaceholder(placeholder).setValue(this.query(heading)).onChange((query) => {
        const known = queries.get(this.tab) ?? new Map<string, string>();
        queries.set(this.tab, known.set(heading, query));
        this.refresh();
      });
    });
  }

  private query(heading: string): string {
    return queries.get(this.tab)?.get(heading) ?? '';
  }

  private addListParts(group: SettingGroup, { addItem, emptyState, items = [], onReorder }: SettingDefinitionList): void {
    if (onReorder !== undefined) throw new Error('The page does not know lists that are reordered (onReorder).');
    if (addItem !== undefined) {
      group.addExtraButton((button) => {
        button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl));
      });
    }
    if (items.length === 0 && emptyState !== undefined) group.listEl.createDiv({ cls: 'setting-empty-state', text: emptyState });
  }

  /** @returns shows or hides the row, and returns whether it is shown */
  private drawRow(group: SettingGroup, of: AnyGroup, item: SettingGroupItem, index: number): () => boolean {
    const setting = Setting.create__(group.listEl);
    setting.setName(item.name).setDesc(item.desc ?? '');
    if ('type' in item) this.drawPageRow(setting, item);
    else this.drawSetting(setting, group, item, index);
    if ('onDelete' in of && of.onDelete !== undefined) addDelete(setting, () => of.onDelete?.(index));
    return () => {
      const isShown = isOn(item.visible, true) && this.isFound(of, item);
      setting.settingEl.toggle(isShown);
      if (!('type' in item)) disable(setting, item);
      return isShown;
    };
  }

  private isFound({ search, heading = '' }: AnyGroup, item: SettingGroupItem): boolean {
    const query = this.query(heading);
    if (search === undefined || query === '' || 'type' in item || !isOn(item.searchable, true)) return true;
    return search.match(item, query);
  }

  private drawPageRow(setting: Setting, page: SettingDefinitionPage): void {
    // They are new in Obsidian 1.13.1, which the plugin does not require.
    if ('displayValue' in page || 'status' in page) {
      throw new Error('The playground does not know the value and the status of an entry (displayValue, status).');
    }
    const { settingEl, controlEl } = setting;
    actOnClick(setting, () => this.openPage(page));
    settingEl.addClass('setting-item-page');
    setIcon(controlEl.createSpan({ cls: 'setting-item-chevron' }), 'chevron-right');
  }

  private drawSetting(setting: Setting, group: SettingGroup, definition: SettingDefinition, index: number): void {
    if (definition.control !== undefined) drawControl(setting, definition.control, this.tab);
    else if (definition.render !== undefined) {
      const cleanup = definition.render(setting.asOriginalType__(), group.asOriginalType__());
      if (typeof cleanup === 'function') this.cleanups.push(cleanup);
    } else if (definition.action !== undefined) {
      const { action } = definition;
      actOnClick(setting, () => action(setting.settingEl, index));
    }
  }
}

/** Puts definitions outside groups into groups without a heading. */
function groupsOf(items: readonly SettingDefinitionItem[]): AnyGroup[] {
  const groups: AnyGroup[] = [];
  let loose: SettingGroupItem[] | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      if (item.type !== 'group' && item.type !== 'list') {
        throw new Error(`The playground does not know the definition “${(item as { type: string }).type}”.`);
      }
      groups.push(item);
      loose = null;
      continue;
    }
    if (loose === null) groups.push({ type: 'group', items: loose = [] });
    loose.push(item);
  }
  return groups;
}

function isList(group: AnyGroup): group is SettingDefinitionList {
  return group.type === 'list';
}

function isOn(predicate: Predicate, usual: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : predicate ?? usual;
}

function disable(setting: Setting, definition: SettingDefinition): void {
  const { control } = definition;
  const disabled = control?.disabled ?? ('disabled' in definition ? definition.disabled : undefined);
  if (disabled === undefined) return;
  setting.setDisabled(isOn(disabled, false));
  if (control === undefined) setting.settingEl.setAttr('aria-disabled', String(isOn(disabled, false)));
}

/** Makes the whole row a button. */
function actOnClick({ settingEl }: Setting, act: () => void): void {
  settingEl.addClass('mod-action', 'tappable');
  settingEl.setAttrs({ role: 'button', tabindex: '0' });
  const run = (event: Event) => {
    if (settingEl.hasClass('is-disabled')) return;
    event.preventDefault();
    act();
  };
  settingEl.addEventListener('click', run);
  settingEl.addEventListener('keydown', (event) => {
    if (event.target === settingEl && (event.key === 'Enter' || event.key === ' ')) run(event);
  });
}

function addDelete(setting: Setting, remove: () => void): void {
  setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip(hostWords().delete).onClick(remove));
  setting.settingEl.addEventListener('keydown', (event) => {
    if (event.target === setting.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) remove();
  });
}
