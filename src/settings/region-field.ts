import type { App, Setting, SettingDefinitionRender } from 'obsidian';
import { allRegions, suggestedRegion, toRegion } from '../domain/dates/holidays';
import { nameField } from '../ui/form';
import { TextSuggest } from '../ui/text-suggest';
import type { Binding } from './names-page';

const DESC = 'Its public holidays don’t count as working days. A note or its company’s note can name another with the property “country”.';

/** The field for the country and region, which offers all that the table has. */
export function regionField(app: App, binding: Binding): SettingDefinitionRender {
  return { name: 'Country and region', desc: DESC, render: (setting) => draw(setting, app, binding) };
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
    nameField(inputEl, setting.nameEl);
    suggest = new TextSuggest(app, inputEl, () => allRegions().map(({ name }) => name));
    inputEl.addEventListener('change', () => {
      const isKnown = inputEl.value.trim() === '' || toRegion(inputEl.value) !== null;
      setting.setDesc(isKnown ? DESC : `“${inputEl.value}” is not known. Choose one from the list, or leave it empty.`);
      // A component has a `then` of its own: a promise that it resolved would never settle.
      if (isKnown) void binding.set('region', inputEl.value).then(() => { text.setValue(shown()); });
    });
  });
  return () => suggest?.close();
}
