import { afterEach, describe, expect, it } from 'vitest';
import { doneToday, type DoneLine } from '../../src/domain/sidebar/done-today';
import { cleanUp, NOW, stageWith, type ActionStage } from './stage';

function note(...lines: readonly string[]): string {
  const journal = lines.map((line) => `  - ${line}\n`).join('');
  return `---\ntype: interview\ncompany: Acme\ndate: 2026-11-23T10:00\ninterviewers: Jane Doe\nfollow_ups:\n${journal}---\n`;
}

function doneLine({ index }: ActionStage): DoneLine {
  const line = doneToday(index.agenda(), { now: NOW, zone: 'Europe/London' }).find((done) => 'line' in done);
  if (line === undefined) throw new Error('Nothing was done today.');
  return line;
}

afterEach(cleanUp);

describe('what was done today', () => {
  it.each([
    ['2026-11-23 thank-you Jane Doe via email', 'No longer marked as done'],
    ["'2026-11-23 18:05: thank-you [[Jane Doe]] via mail' # at the station", 'No longer marked as done'],
    ['2026-11-23 skip thank-you Jane Doe', 'No longer skipped'],
  ])('is taken out of the journal, however it is written: %s', async (line, words) => {
    const stage = await stageWith(note('2026-11-22 heard nothing', line, '2026-11-23 snooze check-in until 2026-12-01'));
    await stage.actions.undoLine(doneLine(stage));
    expect(await stage.text()).toBe(note('2026-11-22 heard nothing', '2026-11-23 snooze check-in until 2026-12-01'));
    expect(stage.told.texts()).toEqual([`${words}Undo`]);
  });

  it('comes back with the undo of the notice, byte for byte', async () => {
    const before = note('2026-11-23 debrief', '2026-11-23 thank-you Jane Doe via email');
    const stage = await stageWith(before);
    await stage.actions.undoLine(doneLine(stage));
    await stage.told.undo();
    expect(await stage.text()).toBe(before);
  });

  it('stays if the journal does not have it as a line of its own, and the notice says so', async () => {
    const before = note('2026-11-23 debrief, 2026-11-23 thank-you Jane Doe via email');
    const stage = await stageWith(before);
    await stage.actions.undoLine(doneLine(stage));
    expect(await stage.text()).toBe(before);
    expect(stage.told.texts()).toEqual(['Acme: The journal has no line of its own for this. Take it out by hand.']);
  });
});
