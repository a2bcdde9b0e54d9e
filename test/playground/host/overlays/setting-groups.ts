import { ExtraButtonComponent, SearchComponent, SettingGroup, SettingPage } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { setIcon } from './functions';

interface Header {
  readonly el: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly controlEl: HTMLElement;
}

const headers = new WeakMap<SettingGroup, Header>();

/** Gives groups and pages of settings the real elements' classes, and groups a header that has room for controls. */
export function installSettingGroups(): void {
  SettingGroup.prototype.constructor__ = function (this: SettingGroup) {
    this.groupEl__.addClass('setting-group');
    this.listEl.addClass('setting-items');
  };
  SettingGroup.prototype.setHeading = function (this: SettingGroup, text) {
    headerOf(this).nameEl.setText(text);
    return this;
  };
  SettingGroup.prototype.addClass = function (this: SettingGroup, ...classes) {
    this.groupEl__.addClass(...classes);
    return this;
  };
  SettingGroup.prototype.addSearch = function (this: SettingGroup, callback) {
    callback(SearchComponent.create__(headerOf(this).controlEl).asOriginalType4__());
    return this;
  };
  SettingGroup.prototype.addExtraButton = function (this: SettingGroup, callback) {
    callback(ExtraButtonComponent.create__(headerOf(this).controlEl).asOriginalType2__());
    return this;
  };
  SettingPage.prototype.constructor__ = function (this: SettingPage) {
    this.rootEl.addClass('setting-page');
    this.titlebarEl.addClass('setting-page-titlebar');
    this.containerEl.addClass('setting-page-content');
  };
}

/** The page's title, with the way back before it. */
export function drawTitlebar(el: HTMLElement, title: string, back: () => void): void {
  el.empty();
  const button = el.createEl('button', { cls: 'clickable-icon setting-page-back', attr: { 'type': 'button', 'aria-label': hostWords().back } });
  setIcon(button, 'chevron-left');
  button.addEventListener('click', back);
  el.createDiv({ cls: 'setting-page-title', text: title, attr: { 'role': 'heading', 'aria-level': '2' } });
}

/** The mock's header is private, and is in the document only while it is visible. */
function headerOf(group: SettingGroup): Header {
  const known = headers.get(group);
  if (known !== undefined) return known;
  const el = createDiv({ cls: 'setting-item setting-item-heading' });
  const nameEl = el.createDiv({ cls: 'setting-item-name', attr: { 'role': 'heading', 'aria-level': '3' } });
  const header = { el, nameEl, controlEl: el.createDiv({ cls: 'setting-item-control' }) };
  group.groupEl__.prepend(el);
  headers.set(group, header);
  return header;
}
