import type { App, Setting, SettingDefinitionRender } from 'obsidian';
import { allRegions, hasHolidays, regionName, suggestedRegion, toRegion, type RegionCode } from '../domain/dates/holidays';
import { words } from '../domain/language/interface';
import { nameField } from '../ui/form';
import { TextSuggest } from '../ui/text-suggest';
import type { Binding } from './names-page';

/** The field for the country and region, which offers all that the table has. */
export function regionField(app: App, binding: Binding): SettingDefinitionRender {
  return { name: words('settings').region, desc: words('settings').regionAbout, render: (setting) => draw(setting, app, binding) };
}

/** Says if only the weekend of the region is known. */
function descOf(region: RegionCode | null): string {
  return region === null || hasHolidays(region) ? words('settings').regionAbout : words('holidays').holidaysUnknown(regionName(region));
}

function draw(setting: Setting, app: App, binding: Binding): () => void {
  let suggest: TextSuggest | null = null;
  setting.addText((text) => {
    const { inputEl } = text;
    const shown = () => {
      const value = binding.get('region');
      return typeof value === 'string' ? value : '';
    };
    text.setValue(shown()).setPlaceholder(suggestedRegion(navigator.language)?.name ?? words('settings').noRegion);
    if (shown() !== '') setting.setDesc(descOf(toRegion(shown())));
    nameField(inputEl, setting.nameEl);
    suggest = new TextSuggest(app, inputEl, () => allRegions().map(({ name }) => name));
    inputEl.addEventListener('change', () => {
      const isKnown = inputEl.value.trim() === '' || toRegion(inputEl.value) !== null;
      const wrong = words('settings').unknownRegion(inputEl.value);
      setting.setDesc(isKnown ? descOf(toRegion(inputEl.value)) : wrong);
      // A component has a `then` of its own: a promise that it resolved would never settle.
      if (isKnown) void binding.set('region', inputEl.value).then(() => { text.setValue(shown()); });
    });
  });
  return () => suggest?.close();
}
