import { describe, expect, it, vi } from 'vitest';
import { agenda, followUp, moment } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, useViews } from './open-view';

const jane = followUp();
const later = followUp({
  note: 'Dune.md', company: 'Dune', action: 'check-in', n: 1, person: null, to: 'Ann', from: moment('2026-12-07'), state: 'later',
});

const show = useViews();

describe('the sidebar’s messages', () => {
  it('says that it reads the notes until they have been read', async () => {
    const host = new FakeHost(agenda([]));
    host.change({ ready: false, noteCount: 0 });
    const shown = await show(host);
    expect(shown.message()).toBe('Reading your notes…');
    host.change({ ready: true, noteCount: 1, agenda: agenda([jane]) });
    expect(shown.titles()).toEqual(['Thank Jane Doe']);
    expect(shown.announced()).toBe('');
  });

  it('shows an example of a note and a button for a first one if there are none', async () => {
    const host = new FakeHost(agenda([]));
    host.change({ noteCount: 0 });
    const shown = await show(host);
    expect(shown.message()).toContain('company: Acme');
    const message = shown.el.querySelector<HTMLElement>('.interview-follow-up-message') ?? shown.el;
    click(shown.button(message, 'New interview note'));
    click(shown.button(message, 'Import from a spreadsheet…'));
    click(shown.button(message, 'Choose interview notes'));
    expect(host.dialogs.newInterview).toHaveBeenCalledOnce();
    expect(host.dialogs.importApplications).toHaveBeenCalledOnce();
    expect(host.opener.openSettings).toHaveBeenCalledOnce();
  });

  it('has the form for a first note before the example, as the button that stands out', async () => {
    const host = new FakeHost(agenda([]));
    host.change({ noteCount: 0 });
    const shown = await show(host);
    const parts = [...shown.el.querySelectorAll<HTMLElement>('.interview-follow-up-message :is(button, pre)')];
    expect(parts.map((part) => (part.tagName === 'PRE' ? 'example' : part.textContent))).toEqual([
      'New interview note', 'New interview from invitation…', 'Import from a spreadsheet…', 'Choose interview notes', 'example',
    ]);
    expect(parts.map((part) => part.hasClass('mod-cta'))).toEqual([true, false, false, false, false]);
  });

  it('says what comes next if nothing is due', async () => {
    const shown = await show(new FakeHost(agenda([later])));
    expect(shown.message()).toBe('Nothing to do right nowNext: check in with Ann, from Mon 7 Dec.');
    expect(shown.groups()).toEqual(['Later']);
  });

  it('offers to clear a filter that matches nothing', async () => {
    const shown = await show(new FakeHost(agenda([jane])), { filter: 'zebra' });
    expect(shown.message()).toContain('No follow-up matches “zebra”.');
    click(shown.button(shown.el, 'Clear filter'));
    expect(shown.titles()).toEqual(['Thank Jane Doe']);
    expect(shown.view.getState()).toMatchObject({ filter: '' });
  });
});

describe('the first page', () => {
  it('starts from today at the press of its button', async () => {
    const host = new FakeHost(agenda(Array.from({ length: 11 }, (_, n) => followUp({ note: `${n}.md` }))));
    host.change({ welcomed: false });
    const start = vi.spyOn(host.firstRun, 'startFromToday').mockResolvedValue();
    const shown = await show(host);
    click(shown.button(shown.el, 'Start from today'));
    expect(start).toHaveBeenCalledOnce();
  });
});
