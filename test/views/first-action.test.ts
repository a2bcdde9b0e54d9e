import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/dates/day';
import type { FollowUp, InterviewStatus } from '../../src/domain/playbook/follow-up';
import { MAX_ROWS } from '../../src/domain/sidebar/sidebar';
import { agenda, followUp, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, press, useViews, type Shown } from './open-view';

const jane = followUp();
const draft = { summary: 'Draft: 2 blanks left', isReady: false, details: [] };
const show = useViews();

function showOne(item: FollowUp, interviews: readonly InterviewStatus[] = []): Promise<Shown> {
  return show(new FakeHost(agenda([item], interviews)));
}

function buttonsOf(row: HTMLElement): (string | null)[] {
  return [...row.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
}

describe('the buttons of a row', () => {
  it('begin with the letter, then done, then everything else, each with its key', async () => {
    const host = new FakeHost(agenda([jane]));
    const shown = await show(host);
    const row = shown.row('Thank Jane Doe');
    expect(buttonsOf(row)).toEqual(['Write letter', 'Mark as done', 'More']);
    expect([...row.querySelectorAll('button')].map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual(['l', 'd', 'm']);
    click(shown.button(row, 'Write letter'));
    expect(host.letters.insertFor).toHaveBeenCalledExactlyOnceWith(jane);
  });

  it('say that the letter is opened if the note has one', async () => {
    const host = new FakeHost(agenda([jane]));
    host.review.draftOf.mockReturnValue(draft);
    const shown = await show(host);
    expect(buttonsOf(shown.row('Thank Jane Doe'))).toEqual(['Open letter', 'Mark as done', 'More']);
  });

  it('begin with the outcome if the question is whether to close the application', async () => {
    const host = new FakeHost(agenda([followUp({ action: 'close', person: null, to: null, channel: null })]));
    const shown = await show(host);
    const row = shown.row('Close the application?');
    expect(buttonsOf(row)).toEqual(['Set outcome…', 'Close as “no response”', 'More']);
    click(shown.button(row, 'Set outcome…'));
    expect(host.dialogs.setOutcome).toHaveBeenCalledExactlyOnceWith('Interviews/Acme.md');
  });

  it('begin with the form if details are missing, and with the news on a waiting row', async () => {
    const shown = await showOne(followUp({ action: 'record-details', person: null, to: null, channel: null }), [interviewStatus()]);
    expect(buttonsOf(shown.row('Fill in missing details'))).toEqual(['Fill in missing details', 'Mark as done', 'More']);
    expect(buttonsOf(shown.row('Dune · SRE'))).toEqual(['They told me…', 'More']);
  });
});

describe('a press on a row', () => {
  it('goes to the letter if the note has one', async () => {
    const host = new FakeHost(agenda([jane]));
    host.review.draftOf.mockReturnValue(draft);
    const shown = await show(host);
    click(shown.row('Thank Jane Doe'));
    shown.row('Thank Jane Doe').focus();
    press('Enter');
    expect(host.letters.showFor.mock.calls).toEqual([[jane], [jane]]);
    expect(host.opener.openNote).not.toHaveBeenCalled();
  });

  it('opens the note in a new tab if a modifier key says so, letter or not', async () => {
    const host = new FakeHost(agenda([jane]));
    host.review.draftOf.mockReturnValue(draft);
    const shown = await show(host);
    shown.row('Thank Jane Doe').focus();
    press('Enter', { ctrlKey: true });
    expect(host.opener.openNote).toHaveBeenCalledOnce();
    expect(host.letters.showFor).not.toHaveBeenCalled();
  });
});

describe('the row of a panel', () => {
  it('writes a letter to each from its pen and by l, if they are due', async () => {
    const host = new FakeHost(agenda([jane, followUp({ person: 'Raj Patel' })]));
    const shown = await show(host, { grouping: 'application' });
    const row = shown.row('Thank 2 interviewers');
    click(shown.button(row, 'Write a letter to each'));
    row.focus();
    press('l');
    expect(host.letters.insertDueThanks.mock.calls).toEqual(Array(2).fill(['Interviews/Acme.md', jane]));
  });

  it('only opens if the thank-yous are for later', async () => {
    const later = ['Jane Doe', 'Raj Patel'].map((person) => followUp({ person, state: 'later' }));
    const shown = await show(new FakeHost(agenda(later)), { grouping: 'application', folds: { 'application\nAcme\nBackend engineer': false } });
    expect(buttonsOf(shown.row('Thank 2 interviewers'))).toEqual([]);
  });
});

describe('what was done today', () => {
  const line = { kind: 'done', date: day('2026-11-23'), time: null, action: 'thank-you', person: 'Jane Doe', via: 'email', until: null } as const;
  const TITLE = 'Sent your thank-you: Jane Doe';

  it('can be taken back from its row and from its menu', async () => {
    const host = new FakeHost(agenda([], [interviewStatus({ phase: 'act', journal: [line] })]));
    const shown = await show(host, { folds: { done: false } });
    const menus = new Menus();
    click(shown.button(shown.row(TITLE), 'Not done after all'));
    shown.row(TITLE).focus();
    press('m');
    menus.choose('Not done after all');
    expect(host.actions.undoLine.mock.calls.map(([{ note, line: of }]) => [note, of])).toEqual([
      ['Interviews/Dune.md', line], ['Interviews/Dune.md', line],
    ]);
  });

  it('is not taken back by the key that marks things as done', async () => {
    const host = new FakeHost(agenda([], [interviewStatus({ phase: 'act', journal: [line] })]));
    const shown = await show(host, { folds: { done: false } });
    shown.row(TITLE).focus();
    press('d');
    expect(shown.announced()).toBe('Nothing to mark as done here. This is already done. Its menu can take that back.');
    expect(host.actions.undoLine).not.toHaveBeenCalled();
  });
});

describe('an application that was closed today', () => {
  it('has the form for its outcome as its button, in its menu and at the key', async () => {
    const closed = interviewStatus({ phase: 'closed', status: 'no-response', statusDate: day('2026-11-23') });
    const host = new FakeHost(agenda([], [closed]));
    const shown = await show(host, { folds: { done: false } });
    const menus = new Menus();
    click(shown.button(shown.row('Closed: no response'), 'Set outcome…'));
    shown.row('Closed: no response').focus();
    press('l');
    press('m');
    expect(menus.titles()).not.toContain('Not done after all');
    menus.choose('Set outcome…');
    expect(host.dialogs.setOutcome.mock.calls).toEqual([['Interviews/Dune.md'], ['Interviews/Dune.md'], ['Interviews/Dune.md']]);
    press('d');
    expect(shown.announced()).toBe('Nothing to mark as done here. This application is closed. Its menu can change that.');
  });
});

describe('the row that counts what is left out', () => {
  it('shows more on a press, and the focus goes to the first of it', async () => {
    const items = Array.from({ length: MAX_ROWS + 2 }, (_, n) => followUp({ note: `${n}.md`, person: `Person ${n}` }));
    const shown = await show(new FakeHost(agenda(items)));
    expect(shown.titles()).toHaveLength(MAX_ROWS + 1);
    shown.row('Show more (2 left)').focus();
    press('Enter');
    expect(shown.titles()).toHaveLength(MAX_ROWS + 2);
    expect(shown.focused()).toBe(`Thank Person ${MAX_ROWS}`);
  });
});
