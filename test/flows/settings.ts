import assert from 'node:assert/strict';
import type { Driver, Flow, SettingsPlace } from './driver';
import { interviewNote } from './notes';
import { setting, until, untilGone, untilListed, untilNotice } from './screen';

const PLACES: readonly { readonly place: SettingsPlace; readonly words: string; readonly only?: Flow['only'] }[] = [
  { place: 'here', words: 'over the notes' },
  { place: 'own window', words: 'in a window of their own', only: 'desktop' },
];

async function untilStored(app: Driver, key: string, expected: unknown): Promise<void> {
  await until(`${key} is stored`, () => app.stored(), (stored) => {
    const value: unknown = Reflect.get(Object(stored) as object, key);
    return JSON.stringify(value) === JSON.stringify(expected);
  });
}

export const SETTINGS: readonly Flow[] = PLACES.map(({ place, words, only }) => ({
  title: `settings ${words} are stored as they are changed, and the list follows`,
  ...(only === undefined ? {} : { only }),
  run: async (app) => {
    await app.open({ 'Acme.md': interviewNote(app) });
    await untilListed(app, 'Write your debrief');
    await app.openSettings(place);
    await app.fill(setting('Your name', 'input'), 'Alex Kim');
    await untilStored(app, 'myName', 'Alex Kim');
    // A list of suggestions belongs to its field: below it, in its window, and with its keys.
    await app.fill(setting('Country and region', 'input'), 'Austr');
    await until('the countries are suggested', () => app.texts('.suggestion-item'), (found) => found.includes('Austria'));
    await app.press('Escape');
    await until('Escape closes the list alone', () => app.texts('.suggestion-item'), (found) => found.length === 0);
    await app.fill(setting('Country and region', 'input'), 'Austria');
    await app.press('Enter');
    await untilStored(app, 'region', 'AT');
    // The undo gives the focus back to the field, whose window has classes of its own.
    await untilNotice(app, 'public holidays now count');
    await app.focus({ css: '.notice button', text: 'Undo' });
    await app.press('Enter');
    await untilStored(app, 'region', null);
    await until('the focus is back in the field', () => app.hasFocus(setting('Country and region', 'input')), Boolean);
    // It lies over the settings until it is closed.
    await app.click({ css: '.notice', text: 'Undone' });
    await app.click({ css: '.setting-item', text: 'Write your debrief' });
    await app.click(setting('Enabled', '.checkbox-container'));
    await untilStored(app, 'rulesOff', ['debrief']);
    await app.closeSettings();
    await untilGone(app, 'Write your debrief');
    assert.deepEqual(await app.texts('.suggestion-item'), []);
  },
}));
