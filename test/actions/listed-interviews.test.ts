import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../src/domain/dates/day';
import type { Action } from '../../src/domain/note/actions';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import { interviewNote } from '../vault/notes';
import { cleanUp, stageWith, withLines, type ActionStage } from './stage';

afterEach(cleanUp);

function noteWith(interviews: string): string {
  return interviewNote({ type: 'application', date: null, interviewers: null, interviews });
}

/** The follow-up of that action for the interview at that place in the list, from 0. */
function itemOf({ index }: ActionStage, action: Action, place: number): FollowUp {
  const found = index.agenda().items.find((item) => item.action === action && item.entry?.index === place);
  if (found === undefined) throw new Error(`There is no ${action} for interview ${place}.`);
  return found;
}

/** The places of the interviews that still have such a follow-up. */
function left({ index }: ActionStage, action: Action): readonly (number | undefined)[] {
  return index.agenda().items.filter((item) => item.action === action).map(({ entry }) => entry?.index).sort();
}

const TWO_ON_MONDAY = noteWith('[{date: 2026-11-23T10:00}, {date: 2026-11-23T14:00}]');

describe('marking a follow-up of a listed interview as done', () => {
  it('writes a day before the next interview, and says why', async () => {
    const note = noteWith('[{date: 2026-11-17T10:00}, {date: 2026-11-20T10:00}]');
    const stage = await stageWith(note);
    await stage.actions.markDone(itemOf(stage, 'debrief', 0));
    expect(await stage.text()).toBe(withLines(['2026-11-19 debrief'], note));
    expect(stage.told.texts()).toEqual(['Marked as done on Thu 19 Nov: a later day would count for the next interview in the noteUndo']);
  });

  it('writes the end of the earlier of two interviews of a day, so that the line counts for that one', async () => {
    const stage = await stageWith(TWO_ON_MONDAY);
    await stage.actions.markDone(itemOf(stage, 'debrief', 0));
    expect(await stage.text()).toBe(withLines(['2026-11-23 11:00 debrief'], TWO_ON_MONDAY));
    await expect.poll(() => left(stage, 'debrief')).toEqual([1]);
    expect(stage.told.texts()).toEqual(['Marked as doneUndo']);
  });

  it('writes the time of now between two interviews of today', async () => {
    const stage = await stageWith(TWO_ON_MONDAY, { now: Date.parse('2026-11-23T12:30Z') });
    await stage.actions.skip(itemOf(stage, 'debrief', 0));
    expect(await stage.text()).toBe(withLines(['2026-11-23 12:30 skip debrief'], TWO_ON_MONDAY));
  });

  it('writes no time for the later of two interviews of a day', async () => {
    const stage = await stageWith(TWO_ON_MONDAY);
    await stage.actions.markDone(itemOf(stage, 'debrief', 1), { on: day('2026-11-23') });
    expect(await stage.text()).toBe(withLines(['2026-11-23 debrief'], TWO_ON_MONDAY));
    await expect.poll(() => left(stage, 'debrief')).toEqual([0]);
  });

  it('writes no time if the person named was in one of them alone', async () => {
    const note = noteWith('[{date: 2026-11-23T10:00, interviewers: Jane Doe}, {date: 2026-11-23T14:00, interviewers: Raj Patel}]');
    const stage = await stageWith(note);
    await stage.actions.markDone(itemOf(stage, 'thank-you', 0));
    expect(await stage.text()).toBe(withLines(['2026-11-23 thank-you Jane Doe via email'], note));
  });

  it('writes the start of the interview before, if it is preparation for the one after it', async () => {
    const note = noteWith('[{date: 2026-11-24T10:00}, {date: 2026-11-25T14:00}]');
    const stage = await stageWith(note);
    await stage.actions.markDone(itemOf(stage, 'prepare', 1));
    expect(await stage.text()).toBe(withLines(['2026-11-24 10:00 prepare'], note));
    await expect.poll(() => left(stage, 'prepare')).toEqual([0]);
    expect(stage.told.texts()).toEqual(['Marked as done on Tue 24 Nov: an earlier day would count for the interview before it in the noteUndo']);
  });

  it('writes nothing if two interviews begin at the same time, and says what to do', async () => {
    const note = noteWith('[{date: 2026-11-20}, {date: 2026-11-20}]');
    const stage = await stageWith(note);
    await stage.actions.markDone(itemOf(stage, 'debrief', 0));
    expect(await stage.text()).toBe(note);
    expect(stage.told.texts()[0]).toMatch(/^Acme: Two interviews in this note start at the same time.* Give each its own time/);
  });

  it('records the letter to an interviewer of the earlier interview for that one', async () => {
    const note = noteWith('[{date: 2026-11-23T10:00, interviewers: Jane Doe}, {date: 2026-11-23T14:00, interviewers: Jane Doe}]');
    const stage = await stageWith(note);
    await stage.actions.markDone(itemOf(stage, 'thank-you', 0));
    expect(await stage.text()).toBe(withLines(['2026-11-23 11:00 thank-you Jane Doe via email'], note));
  });
});
