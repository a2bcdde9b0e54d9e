import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SentLetter } from '../../src/actions/follow-up-actions';
import { Catalogue } from '../../src/domain/letters/catalogue';
import { interviewNote } from '../vault/notes';
import { cleanUp, stageWith, withLines, type ActionStage } from './stage';

afterEach(cleanUp);

const REJECTED = interviewNote({ status: 'rejected', status_date: '2026-11-20' });
const BOTH_SENT = withLines(['2026-11-23 thank-after-rejection via email', '2026-11-23 request-feedback via email'], REJECTED);

/** A letter about the interview in the note, as it is read now. */
function sentLetter({ index }: ActionStage, name: string): SentLetter {
  const template = new Catalogue('british', []).named(name);
  const [interview] = index.interviewsOf('Acme.md');
  const found = interview === undefined ? null : index.applicationOf(interview);
  if (template === null || interview === undefined || found === null) throw new Error(`No letter ${name} can be written.`);
  return { template, person: null, context: { interview, application: found.application } };
}

describe('the follow-up that gives thanks and asks for feedback', () => {
  it('is marked as done with both, in one write with one undo', async () => {
    const { actions, item, notes, text, told } = await stageWith(REJECTED);
    const process = vi.spyOn(notes.app.vault, 'process');
    await actions.markDone({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] });
    expect(await text()).toBe(BOTH_SENT);
    expect(process).toHaveBeenCalledTimes(1);
    await told.undo();
    expect(await text()).toBe(REJECTED);
  });

  it('is marked as done with the thanks alone if they were given by phone', async () => {
    const { actions, item, text } = await stageWith(REJECTED);
    await actions.markDone({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] }, { via: 'phone' });
    expect(await text()).toBe(withLines(['2026-11-23 thank-after-rejection via phone'], REJECTED));
  });

  it('is skipped with the thanks alone', async () => {
    const { actions, item, text } = await stageWith(REJECTED);
    await actions.skip({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] });
    expect(await text()).toBe(withLines(['2026-11-23 skip thank-after-rejection'], REJECTED));
  });
});

describe('a letter after a rejection that is marked as sent', () => {
  it('records the thanks and the question of the one reply, in one write with one undo', async () => {
    const stage = await stageWith(REJECTED);
    await stage.actions.markSent(sentLetter(stage, 'rejection-reply'));
    expect(await stage.text()).toBe(BOTH_SENT);
    expect(stage.told.texts()).toEqual(['Marked as sentUndo']);
    await stage.told.undo();
    expect(await stage.text()).toBe(REJECTED);
  });

  it('records no question if the note has feedback', async () => {
    const note = interviewNote({ status: 'rejected', status_date: '2026-11-20', feedback: 'More examples.' });
    const stage = await stageWith(note);
    await stage.actions.markSent(sentLetter(stage, 'rejection-reply'));
    expect(await stage.text()).toBe(withLines(['2026-11-23 thank-after-rejection via email'], note));
  });

  it('records no question if the question was skipped', async () => {
    const note = interviewNote({ status: 'rejected', status_date: '2026-11-20', follow_ups: '[2026-11-21 skip request-feedback]' });
    const stage = await stageWith(note);
    await stage.actions.markSent(sentLetter(stage, 'rejection-reply'));
    expect(await stage.text()).toContain('[2026-11-21 skip request-feedback, 2026-11-23 thank-after-rejection via email]');
  });

  it('records no question if it gives thanks alone', async () => {
    const stage = await stageWith(REJECTED);
    await stage.actions.markSent(sentLetter(stage, 'thank-after-rejection'));
    expect(await stage.text()).toBe(withLines(['2026-11-23 thank-after-rejection via email'], REJECTED));
  });
});
