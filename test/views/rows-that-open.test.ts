import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agenda, end, followUp, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, openView, press, type Shown } from './open-view';

const TITLE = 'Withdraw from 2 applications';
const [acme, beta] = ['Acme', 'Beta'].map((company) => followUp({
  note: `${company}.md`, company, action: 'withdraw', person: null, to: null, due: end('2026-11-24'), state: 'open',
}));
const quiet = interviewStatus({ phase: 'quiet', waitingUntil: null, waitingReason: 'nothing dated for 60 days' });
const problem = { note: 'Bad.md', property: 'date', message: 'Two days are possible.', choices: ['2026-12-03', '2026-03-12'] };

let host: FakeHost;
let shown: Shown;
let menus: Menus;

beforeEach(async () => {
  host = new FakeHost(agenda([acme, beta].filter((item) => item !== undefined), [quiet]));
  host.change({ problems: [problem] });
  shown = await openView(host, { folds: { quiet: false, problems: false } });
  menus = new Menus();
});

afterEach(() => {
  shown.view.unload();
  shown.view.containerEl.remove();
  vi.restoreAllMocks();
});

describe('the row of several withdrawals', () => {
  it('opens and closes on a click, and says so to screen readers', () => {
    expect(shown.titles()).not.toContain('Withdraw from Acme');
    expect(shown.row(TITLE).getAttribute('aria-expanded')).toBe('false');
    click(shown.row(TITLE));
    expect(shown.row(TITLE).getAttribute('aria-expanded')).toBe('true');
    expect(shown.row('Withdraw from Acme').getAttribute('aria-level')).toBe('3');
    click(shown.row(TITLE));
    expect(shown.titles()).not.toContain('Withdraw from Acme');
  });

  it('opens with the right arrow, which then steps into it, and closes with the left arrow', () => {
    shown.row(TITLE).focus();
    press('ArrowRight');
    press('ArrowRight');
    expect(shown.focused()).toBe('Withdraw from Acme');
    press('l');
    expect(host.letters.insertFor).toHaveBeenCalledExactlyOnceWith(acme);
    press('ArrowDown');
    press('ArrowLeft');
    expect(shown.focused()).toBe(TITLE);
    press('ArrowLeft');
    expect(shown.titles()).not.toContain('Withdraw from Acme');
    press('ArrowLeft');
    expect(shown.focused()).toBe('Ready to do');
  });

  it('opens with Enter and from its menu', () => {
    shown.row(TITLE).focus();
    press('Enter');
    expect(shown.titles()).toContain('Withdraw from Beta');
    press('m');
    menus.choose('Fold');
    expect(shown.titles()).not.toContain('Withdraw from Beta');
  });

  it('marks nothing as done as a whole, and says why', () => {
    shown.row(TITLE).focus();
    press('d');
    expect(shown.announced()).toBe('Nothing to mark as done here. This row holds several follow-ups. Open it to reach each of them.');
    expect(host.actions.markDone).not.toHaveBeenCalled();
  });

  it('stays open with the workspace', () => {
    click(shown.row(TITLE));
    expect(shown.view.getState()).toMatchObject({ folds: { 'withdrawals\nopen': false } });
  });
});

describe('a quiet application', () => {
  it('can be closed or given another outcome from its menu', () => {
    click(shown.button(shown.row('Dune · SRE'), 'More'));
    expect(menus.titles()).toEqual(['Open note', 'Open note in new tab', 'They told me…', 'Close the application', 'Set outcome…', 'Why']);
    menus.choose('Close the application');
    expect(host.actions.close).toHaveBeenCalledExactlyOnceWith('Interviews/Dune.md', '2026-11-23');
  });

  it('is not closed by the key for done', () => {
    shown.row('Dune · SRE').focus();
    press('d');
    expect(shown.announced()).toBe('Nothing to mark as done here. This application is quiet. Its menu can close it.');
    expect(host.actions.close).not.toHaveBeenCalled();
  });

  it('shows why it counts as quiet', () => {
    shown.row('Dune · SRE').focus();
    press('w');
    expect(shown.row('Dune · SRE').querySelector('.interview-follow-up-why')?.textContent).toBe(
      'Nothing dated for 60 days. Close the application, or take it up again with a date or a line in the journal.',
    );
  });

  it('is closed with all others from the group’s menu, by pointer and by key', () => {
    const heading = shown.group('Quiet for a long time');
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    heading.querySelector('.interview-follow-up-heading')?.dispatchEvent(event);
    menus.choose('Close quiet applications');
    heading.focus();
    press('m');
    menus.choose('Close quiet applications');
    expect(host.dialogs.closeQuiet).toHaveBeenCalledTimes(2);
  });

  it('leaves the menu of other groups to Obsidian', () => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    shown.group('Ready to do').querySelector('.interview-follow-up-heading')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    shown.group('Ready to do').focus();
    press('m');
    expect(shown.announced()).toBe('This is a group. The key works on a row.');
  });
});

describe('a problem with choices', () => {
  const fix = { value: '2026-03-12', words: '12 March 2026', label: 'Set date to 12 March 2026' };

  it('is ended by the press of a button, which does not open the note', () => {
    click(shown.button(shown.row('Bad'), 'Set date to 12 March 2026'));
    expect(host.fixProblem).toHaveBeenCalledExactlyOnceWith(problem, fix);
    expect(host.opener.openProblem).not.toHaveBeenCalled();
  });

  it('is ended from its menu', () => {
    shown.row('Bad').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menus.titles()).toEqual(['Open note', 'Open note in new tab', 'Set date to 3 December 2026', 'Set date to 12 March 2026']);
    menus.choose('Set date to 12 March 2026');
    expect(host.fixProblem).toHaveBeenCalledExactlyOnceWith(problem, fix);
  });

  it.each([' ', 'd'])('offers its choices on “%s”, and writes nothing before one is chosen', (key) => {
    shown.row('Bad').focus();
    press(key);
    expect(menus.titles()).toEqual(['Set date to 3 December 2026', 'Set date to 12 March 2026']);
    expect(host.fixProblem).not.toHaveBeenCalled();
    menus.choose('Set date to 12 March 2026');
    expect(host.fixProblem).toHaveBeenCalledExactlyOnceWith(problem, fix);
  });

  it('is drawn again if its choices change', () => {
    host.change({ problems: [{ ...problem, choices: ['2026-12-03'] }] });
    expect([...shown.row('Bad').querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['3 December 2026']);
  });

  it('offers many choices in a menu behind one button', () => {
    const choices = ['waiting', 'offer', 'rejected', 'accepted', 'declined'];
    host.change({ problems: [{ ...problem, property: 'status', choices }] });
    click(shown.button(shown.row('Bad'), 'Set status…'));
    expect(host.fixProblem).not.toHaveBeenCalled();
    menus.choose('Set status to rejected');
    expect(host.fixProblem).toHaveBeenCalledExactlyOnceWith(
      { ...problem, property: 'status', choices }, { value: 'rejected', words: 'rejected', label: 'Set status to rejected' },
    );
  });
});
