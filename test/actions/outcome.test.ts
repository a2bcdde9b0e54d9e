import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { interviewNote } from '../vault/notes';
import { cleanUp, stageWith } from './stage';

afterEach(cleanUp);

/** Two check-ins had no answer, and the time to close has come. */
const QUIET_SINCE_CHECK_INS = interviewNote({ date: '2026-10-12', follow_ups: '[2026-10-20 check-in, 2026-11-02 check-in]' });

const CLOSED = '\nstatus: no-response\nstatus_date: 2026-11-23\n---\n';

describe('setOutcome', () => {
  it('sets the status and its day together, under the name that the note has for it', async () => {
    const { actions, text, told } = await stageWith(interviewNote({ stage: 'pending' }));
    await actions.setOutcome('Acme.md', 'no-response', day('2026-11-23'));
    expect(await text()).toBe(interviewNote({ stage: 'no-response', status_date: '2026-11-23' }));
    expect(told.texts()).toEqual(['Status set to no responseUndo']);
  });

  it('is undone with its day at once', async () => {
    const { actions, text, told } = await stageWith(interviewNote({ status: 'waiting' }));
    await actions.setOutcome('Acme.md', 'rejected', day('2026-11-23'));
    expect(await text()).toBe(interviewNote({ status: 'rejected', status_date: '2026-11-23' }));
    await told.undo();
    expect(await text()).toBe(interviewNote({ status: 'waiting' }));
  });

  it('sets the status if only its day is in the note already', async () => {
    const { actions, text } = await stageWith(interviewNote({ status: 'waiting', status_date: '2026-11-23' }));
    await actions.setOutcome('Acme.md', 'offer', day('2026-11-23'));
    expect(await text()).toBe(interviewNote({ status: 'offer', status_date: '2026-11-23' }));
  });

  it.each([
    ['in the same word', { status: 'waiting', status_date: '2026-11-10' }],
    ['in another word that means it', { stage: 'Pending', status_date: '2026-11-10' }],
  ])('writes nothing if the note already has the status and its date, %s', async (_, properties) => {
    const { actions, notes, text, told } = await stageWith(interviewNote(properties));
    const process = vi.spyOn(notes.app.vault, 'process');
    await actions.setOutcome('Acme.md', 'waiting', day('2026-11-10'));
    expect(await text()).toBe(interviewNote(properties));
    expect(process).not.toHaveBeenCalled();
    expect(told.texts()).toEqual(['The status is already “waiting”. Nothing changed.']);
  });

  it('writes another date of the status that the note already has, and keeps the note’s word for it', async () => {
    const { actions, text, told } = await stageWith(interviewNote({ stage: 'Pending', status_date: '2026-11-10' }));
    await actions.setOutcome('Acme.md', 'waiting', day('2026-11-23'));
    expect(await text()).toBe(interviewNote({ stage: 'Pending', status_date: '2026-11-23' }));
    expect(told.texts()).toEqual(['Status set to waitingUndo']);
  });

  it('leaves the day alone too if the status cannot be set, and says why', async () => {
    const note = interviewNote({ status: '[waiting, rejected]' });
    const { actions, text, told } = await stageWith(note);
    await actions.setOutcome('Acme.md', 'rejected', day('2026-11-23'));
    expect(await text()).toBe(note);
    expect(told.texts()[0]).toMatch(/^Acme: /);
    expect(told.buttons()).toEqual([]);
  });
});

describe('marking the closing of an application as done', () => {
  it('sets its status to no response, with its date', async () => {
    const { actions, item, text, told } = await stageWith(QUIET_SINCE_CHECK_INS);
    await actions.markDone(item('close'));
    expect(await text()).toBe(QUIET_SINCE_CHECK_INS.replace('\n---\n', CLOSED));
    expect(told.texts()).toEqual(['Application closedUndo']);
    await told.undo();
    expect(await text()).toBe(QUIET_SINCE_CHECK_INS);
  });

  it('sets the status of the note if its interviews are listed', async () => {
    const listed = { date: null, interviewers: null, follow_ups: '[2026-10-20 check-in, 2026-11-02 check-in]' };
    const note = interviewNote({ ...listed, interviews: '[{date: 2026-10-01, round: Screen}, {date: 2026-10-12, round: Final}]' });
    const { actions, item, text } = await stageWith(note);
    await actions.markDone(item('close'));
    expect(await text()).toBe(note.replace('\n---\n', CLOSED));
  });
});
