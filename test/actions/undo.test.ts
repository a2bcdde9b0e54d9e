import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { interviewNote } from '../vault/notes';
import { cleanUp, stageWith, type ActionStage } from './stage';

afterEach(cleanUp);

const ACTIONS: readonly (readonly [string, (stage: ActionStage) => Promise<void>])[] = [
  ['Marking as done', ({ actions, item }) => actions.markDone(item('thank-you'))],
  ['Skipping', ({ actions, item }) => actions.skip(item('thank-you'))],
  ['Snoozing', ({ actions, item }) => actions.snooze(item('thank-you'), day('2026-11-30'))],
  ['Setting the status', ({ actions }) => actions.setOutcome('Acme.md', 'rejected', day('2026-11-23'))],
];

describe.each(ACTIONS)('%s', (_, act) => {
  it('is taken back by undo', async () => {
    const stage = await stageWith(interviewNote());
    await act(stage);
    expect(await stage.text()).not.toBe(interviewNote());
    await stage.told.undo();
    expect(await stage.text()).toBe(interviewNote());
    expect(stage.told.texts()).toEqual(['Undone']);
  });

  it('stays if the note has changed before the undo', async () => {
    const stage = await stageWith(interviewNote());
    await act(stage);
    const changed = `${await stage.text()}Typed since.\n`;
    await stage.notes.write('Acme.md', changed);
    await stage.told.undo();
    expect(await stage.text()).toBe(changed);
    expect(stage.told.texts()).toEqual(['The note has changed since then, so nothing was undone.']);
  });

  it('leaves one mark if it is done twice, and says so', async () => {
    const stage = await stageWith(interviewNote());
    const item = stage.item('thank-you');
    const twice: ActionStage = { ...stage, item: () => item };
    await act(twice);
    const once = await stage.text();
    await act(twice);
    expect(await stage.text()).toBe(once);
    expect(stage.told.texts().at(-1)).toMatch(/already .*\. Nothing changed\.$/);
  });
});

describe('the undo button', () => {
  it('can be reached by keyboard, and does not close the notice when pressed', async () => {
    const { actions, item, told } = await stageWith(interviewNote());
    await actions.skip(item('thank-you'));
    const [button] = told.buttons();
    const close = vi.fn();
    button?.parentElement?.addEventListener('click', close);
    expect(button?.tagName).toBe('BUTTON');
    expect(button?.tabIndex).not.toBe(-1);
    await told.undo();
    expect(close).not.toHaveBeenCalled();
  });
});
