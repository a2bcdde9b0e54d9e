import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('the index works out the agenda once as long as nothing changes', async () => {
  const { index } = await loaded(new NotesApp({ 'Acme.md': interviewNote() }));
  const agenda = index.agenda();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(index.agenda()).toBe(agenda);
});

test('the agenda is right at the minute a deadline passes, and listeners hear of it', async () => {
  const { index, states } = await loaded(new NotesApp({ 'Acme.md': interviewNote({ date: '2026-11-22T15:00' }) }));
  expect(states('thank-you')).toEqual(['Acme.md today']);
  const onChange = vi.fn();
  index.onChange(onChange);
  await vi.advanceTimersByTimeAsync(3 * 3_600_000 + 60_100);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(states('thank-you')).toEqual(['Acme.md overdue']);
});

test('the agenda is right after midnight, and listeners hear of it', async () => {
  const { index, states } = await loaded(new NotesApp({ 'Acme.md': interviewNote({ date: '2026-11-23T08:00', duration: '30' }) }));
  expect(states('debrief')).toEqual(['Acme.md today']);
  const onChange = vi.fn();
  index.onChange(onChange);
  await vi.advanceTimersByTimeAsync(15 * 3_600_000 + 100);
  expect(onChange).toHaveBeenCalled();
  expect(states('debrief')).toEqual(['Acme.md overdue']);
});

test('the agenda is right when the device wakes from sleep and the window gets the focus', async () => {
  const { index, states } = await loaded(new NotesApp({ 'Acme.md': interviewNote({ date: '2026-11-23T08:00', duration: '30' }) }));
  index.agenda();
  const onChange = vi.fn();
  index.onChange(onChange);
  // Timers stand still in sleep; the time does not.
  vi.setSystemTime(new Date('2026-11-26T09:00Z'));
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(50);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(states('debrief')).toEqual(['Acme.md overdue']);
});

test('the agenda is right even before any timer fires', async () => {
  const { index, states } = await loaded(new NotesApp({ 'Acme.md': interviewNote({ date: '2026-11-23T08:00', duration: '30' }) }));
  index.agenda();
  vi.setSystemTime(new Date('2026-11-26T09:00Z'));
  expect(states('debrief')).toEqual(['Acme.md overdue']);
});

test('the index reads the notes anew when the device is in another time zone', async () => {
  const { index } = await loaded(new NotesApp({ 'Acme.md': interviewNote() }));
  expect(index.interviewsOf('Acme.md')[0]?.zone).toBe('Europe/London');
  const options = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone: 'America/New_York' };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
  window.dispatchEvent(new Event('focus'));
  await settle();
  expect(index.interviewsOf('Acme.md')[0]?.zone).toBe('America/New_York');
  expect(index.interviewsOf('Acme.md')[0]?.schedule?.start.instant).toBe(Date.parse('2026-11-20T15:30Z'));
});
