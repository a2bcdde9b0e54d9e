import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { interviewNote } from '../vault/notes';
import { cleanUp, stageWith, withLines } from './stage';

afterEach(cleanUp);

describe('FollowUpActions', () => {
  it('marks as done today, for the person, by the item’s own way', async () => {
    const { actions, item, text, told } = await stageWith(interviewNote());
    await actions.markDone(item('thank-you'));
    expect(await text()).toBe(withLines(['2026-11-23 thank-you Jane Doe via email']));
    expect(told.texts()).toEqual(['Marked as doneUndo']);
  });

  it('marks as done on another day, by another way', async () => {
    const { actions, item, text } = await stageWith(interviewNote());
    await actions.markDone(item('thank-you'), { on: day('2026-11-20'), via: 'phone' });
    expect(await text()).toBe(withLines(['2026-11-20 thank-you Jane Doe via phone']));
  });

  it('takes for today the day where the interview takes place', async () => {
    const note = interviewNote({ timezone: 'Asia/Tokyo' });
    const { actions, item, text } = await stageWith(note);
    await actions.markDone(item('debrief'));
    expect(await text()).toBe(withLines(['2026-11-24 debrief'], note));
  });

  it('names nobody in the line of what is for no one person', async () => {
    const { actions, item, text } = await stageWith(interviewNote());
    await actions.markDone(item('check-in'));
    expect(await text()).toBe(withLines(['2026-11-23 check-in via email']));
  });

  it('takes off the list what is marked as done', async () => {
    const { actions, item, index } = await stageWith(interviewNote());
    await actions.markDone(item('thank-you'));
    await vi.waitUntil(() => index.agenda().items.every(({ action }) => action !== 'thank-you'));
  });

  it('records what is skipped', async () => {
    const { actions, item, text, told } = await stageWith(interviewNote());
    await actions.skip(item('thank-you'));
    expect(await text()).toBe(withLines(['2026-11-23 skip thank-you Jane Doe']));
    expect(told.texts()).toEqual(['SkippedUndo']);
  });

  it('records what is snoozed, and says until when', async () => {
    const { actions, item, text, told } = await stageWith(interviewNote());
    await actions.snooze(item('check-in'), day('2026-11-30'));
    expect(await text()).toBe(withLines(['2026-11-23 snooze check-in until 2026-11-30']));
    expect(told.texts()).toEqual(['Snoozed until Mon 30 NovUndo']);
  });

  it('says why a note is left alone whose properties broke in the meantime', async () => {
    const { actions, item, notes, text, told } = await stageWith(interviewNote());
    const thanks = item('thank-you');
    const broken = interviewNote({ company: '"Acme' });
    await notes.write('Acme.md', broken);
    await actions.markDone(thanks);
    expect(await text()).toBe(broken);
    expect(told.texts()[0]).toMatch(/^Acme: /);
  });

  it('says so if a thing to do belongs to no note', async () => {
    const { actions, item, text, told } = await stageWith(interviewNote({ date: '2026-10-01' }));
    await actions.markDone(item('keep-looking'));
    expect(await text()).toBe(interviewNote({ date: '2026-10-01' }));
    expect(told.texts()).toEqual(['This item has no note to write to.']);
  });
});

describe('the name in a journal line', () => {
  it('can hold the word via, and is read again', async () => {
    const note = interviewNote({ interviewers: '[Jane via Wherry]' });
    const { actions, item, text, index } = await stageWith(note);
    await actions.markDone(item('thank-you'));
    expect(await text()).toBe(withLines(['2026-11-23 thank-you Jane via Wherry via email'], note));
    await vi.waitUntil(() => index.agenda().items.every(({ action }) => action !== 'thank-you'));
  });

  it('is an alias if the name cannot be read again', async () => {
    const note = interviewNote({ interviewers: '["[[Jane until Wherry]]"]' });
    const person = '---\nemail: jane@acme.example\naliases: [Jane Wherry]\n---\n';
    const { actions, item, text } = await stageWith(note, { others: { 'Jane until Wherry.md': person } });
    await actions.markDone(item('thank-you'));
    expect(await text()).toBe(withLines(['2026-11-23 thank-you Jane Wherry via email'], note));
  });

  it('is refused if it cannot be read again, rather than left out and so meant for everyone', async () => {
    const note = interviewNote({ interviewers: '[Jane until Wherry, Raj Patel]' });
    const { actions, item, text, told } = await stageWith(note);
    await actions.markDone(item('thank-you', 'Jane until Wherry'));
    expect(await text()).toBe(note);
    expect(told.texts()[0]).toMatch(/^Acme: “Jane until Wherry” can’t be written in the journal/);
  });

  it('is refused if its end would be read as the way it was done', async () => {
    const note = interviewNote({ interviewers: '[Jane via Phone]' });
    const { actions, item, text, told } = await stageWith(note);
    await actions.skip(item('thank-you'));
    expect(await text()).toBe(note);
    expect(told.buttons()).toEqual([]);
  });
});
