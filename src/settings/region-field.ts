import type { App, Setting, SettingDefinitionRender } from 'obsidian';
import { allRegions, hasHolidays, regionName, suggestedRegion, toRegion, type RegionCode } from '../domain/dates/holidays';
import { HOLIDAY_FILE_WORDS as WORDS } from '../domain/holiday-file/words';
import { nameField } from '../ui/form';
import { TextSuggest } from '../ui/text-suggest';
import type { Binding } from './names-page';

const DESC = 'Its public holidays don’t count as working days. A note or its company’s note can name another with the property “country”.';

/** The field for the country and region, which offers all that the table has. */
export function regionField(app: App, binding: Binding): SettingDefinitionRender {
  return { name: 'Country and region', desc: DESC, render: (setting) => draw(setting, app, binding) };
}

/** Says so if only the weekend of the region is known. */
function descOf(region: RegionCode | null): string {
  return region === null || hasHolidays(region) ? DESC : WORDS.holidaysUnknown(regionName(region));
}

function draw(setting: Setting, app: App, binding: Binding): () => void {
  let suggest: TextSuggest | null = null;
  setting.addText((text) => {
    const { inputEl } = text;
    const shown = () => {
      const value = binding.get('region');
      return typeof value === 'string' ? value : '';
    };
    text.setValue(shown()).setPlaceholder(suggestedRegion(navigator.language)?.name ?? 'None');
    if (shown() !== '') setting.setDesc(descOf(toRegion(shown())));
    nameField(inputEl, setting.nameEl);
    suggest = new TextSuggest(app, inputEl, () => allRegions().map(({ name }) => name));
    inputEl.addEventListener('change', () => {
      const isKnown = inputEl.value.trim() === '' || toRegion(inputEl.value) !== null;
      const wrong = `“${inputEl.value}” is not known. Choose one from the list, or leave it empty.`;
      setting.setDesc(isKnown ? descOf(toRegion(inputEl.value)) : wrong);
      // A component has a `then` of its own: a promise that it resolved would never settle.
      if (isKnown) void binding.set('region', inputEl.value).then(() => { text.setValue(shown()); });
    });
  });
  return () => suggest?.close();
}
