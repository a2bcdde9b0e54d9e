import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';

/** The settings whose name, description or other words have the query in them, under their headings. */
export function searchDefinitions(items: readonly SettingDefinitionItem[], query: string): SettingDefinitionGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return groupsIn(items, []).map((group) => ({ ...group, items: (group.items ?? []).filter((item) => isFound(item, words)) }))
    .filter(({ items: found }) => found.length > 0);
}

/** The page with the names on the way to it; null if it is gone. */
export function pageAt(items: readonly SettingDefinitionItem[], names: readonly string[]): SettingDefinitionPage | null {
  const [name, ...rest] = names;
  const page = pagesIn(items).find((one) => one.name === name) ?? null;
  return page === null || rest.length === 0 ? page : pageAt(page.items ?? [], rest);
}

/** All groups, with the way to them as the heading; a page is an entry in its place, and its settings follow. */
function groupsIn(items: readonly SettingDefinitionItem[], way: readonly string[]): SettingDefinitionGroup[] {
  const entries: SettingGroupItem[] = [];
  const inside: SettingDefinitionGroup[] = [];
  for (const item of items.filter(isShown)) {
    if ('type' in item && item.type !== 'page') inside.push(...inGroup(item, way));
    else {
      entries.push(item);
      if ('type' in item) inside.push(...groupsIn(item.items ?? [], [...way, item.name]));
    }
  }
  return entries.length === 0 ? inside : [{ type: 'group', heading: way.join(' › '), items: entries }, ...inside];
}

function inGroup({ heading = '', items = [] }: SettingDefinitionGroup, way: readonly string[]): SettingDefinitionGroup[] {
  return groupsIn(items, heading === '' ? way : [...way, heading]);
}

function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
  });
}

function isFound(item: SettingGroupItem, words: readonly string[]): boolean {
  if (!('type' in item || isSearchable(item))) return false;
  const { desc = '' } = item;
  const more = 'aliases' in item ? item.aliases ?? [] : [];
  const text = [item.name, typeof desc === 'string' ? desc : desc.textContent ?? '', ...more].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function isShown({ visible = true }: { readonly visible?: boolean | (() => boolean) }): boolean {
  return typeof visible === 'function' ? visible() : visible;
}

function isSearchable({ searchable = true }: SettingDefinition): boolean {
  return typeof searchable === 'function' ? searchable() : searchable;
}
