import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { WorkingDays } from '../../src/domain/dates/working-days';
import { DateField, type DateFieldOptions } from '../../src/ui/date-field';
import { DateModal } from '../../src/ui/date-modal';

/** A Thursday. */
const today = day('2026-11-26');
const options: DateFieldOptions = {
  name: 'Date', id: 'date', value: '', today, order: 'ask', workingDays: new WorkingDays([0, 6], []), direction: 'ahead',
};

let form: HTMLFormElement;

beforeEach(() => {
  form = activeDocument.body.createEl('form');
});

afterEach(() => form.remove());

function type(words: string): void {
  const input = form.querySelector('input');
  if (input === null) throw new Error('No date is asked for');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function understood(): string | undefined {
  return form.querySelector('[aria-live=polite]')?.textContent;
}

function error(): string | undefined {
  return form.querySelector('[role=alert]')?.textContent;
}

/** The days that are offered below the field. */
function offered(): HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>('.interview-follow-up-other-days button')];
}

describe('the field for a date', () => {
  it('shows the day that it understands while one types', () => {
    const field = new DateField(form, options);
    type('fri');
    expect(understood()).toBe('Friday 27 November 2026 (tomorrow)');
    expect(field.value()).toBe('2026-11-27');
    type('in 2 weeks');
    expect(understood()).toBe('Thursday 10 December 2026 (in 14 days)');
  });

  it('says nothing of words that are not finished, and names them only when it is asked', () => {
    const field = new DateField(form, options);
    type('in 2');
    expect([understood(), error()]).toEqual(['', '']);
    field.showError();
    expect(error()).toBe('“in 2” is not a date. Try fri, in 2 weeks or 10 Dec.');
    expect(field.input.getAttribute('aria-invalid')).toBe('true');
    type('in 2 days');
    expect(error()).toBe('');
    expect(field.input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('begins with the proposed day in words', () => {
    const field = new DateField(form, { ...options, value: day('2026-12-01') });
    expect(field.input.value).toBe('1 December 2026');
    expect(field.value()).toBe('2026-12-01');
  });

  it('offers the other day that the words can mean, and takes it at a press', () => {
    const field = new DateField(form, options);
    type('next Friday');
    expect(understood()).toBe('Friday 4 December 2026 (in 8 days)');
    expect(offered().map(({ textContent }) => textContent)).toEqual(['Or Friday 27 November']);
    offered()[0]?.click();
    expect(field.value()).toBe('2026-11-27');
    expect(offered()).toEqual([]);
  });

  it('asks which day is meant if figures can be two', () => {
    const field = new DateField(form, options);
    type('11/12');
    expect(field.value()).toBeNull();
    expect(offered().map(({ textContent }) => textContent)).toEqual(['Friday 11 December 2026', 'Friday 12 November 2027']);
    field.showError();
    expect(error()).toBe('“11/12” can mean 11 December 2026 or 12 November 2027. Choose one, or write the month as a word.');
  });

  it('takes the only day that makes sense of two', () => {
    const field = new DateField(form, { ...options, direction: 'back', latest: today, earliest: day('2026-11-01') });
    type('11/12');
    expect(field.value()).toBe('2026-11-12');
  });

  it('says if the weekday does not fit, and offers the day', () => {
    const field = new DateField(form, options);
    type('Monday 27 Nov');
    field.showError();
    expect(error()).toBe('27 November 2026 is a Friday, not a Monday.');
    expect(offered().map(({ textContent }) => textContent)).toEqual(['Friday 27 November 2026']);
  });

  it('refuses several days, unless the question says which of them is meant', () => {
    const field = new DateField(form, options);
    type('next week');
    field.showError();
    expect(error()).toBe('“next week” covers several days. Enter one day, such as fri next week.');
    form.empty();
    const deadline = new DateField(form, { ...options, ofPeriod: 'last' });
    type('next week');
    expect(understood()).toBe('Friday 4 December 2026 (in 8 days, the last working day)');
    expect(deadline.value()).toBe('2026-12-04');
    form.empty();
    expect(new DateField(form, { ...options, ofPeriod: 'first', earliest: day('2026-12-01') }).isEmpty).toBe(true);
    type('next week');
    expect(understood()).toBe('Tuesday 1 December 2026 (in 5 days, the first working day)');
  });

  it('refuses days out of bounds and a time, and says what it expects', () => {
    const field = new DateField(form, { ...options, earliest: day('2026-11-27'), latest: day('2026-12-31') });
    const errorFor = (words: string) => {
      type(words);
      field.showError();
      return error();
    };
    expect(errorFor('today')).toBe('Choose 27 November 2026 or a later day.');
    expect(errorFor('5 Jan')).toBe('Choose 31 December 2026 or an earlier day.');
    expect(errorFor('tomorrow 2pm')).toBe('Enter the day without a time.');
    expect(errorFor('')).toBe('Enter a date.');
  });

  it('understands a time if it asks for one', () => {
    const field = new DateField(form, { ...options, asksForTime: true });
    type('tomorrow 2pm');
    expect(understood()).toBe('Friday 27 November 2026, 14:00 (tomorrow)');
    expect(field.answer().time?.time).toBe('14:00');
  });

  it.each([['next Friday 2-3:30pm CET', '27 November 2026, 14:00–15:30 CET'], ['11/12 2pm', '11 December 2026, 14:00']])(
    'keeps the time of “%s” if another day is chosen', (words, expected) => {
      const field = new DateField(form, { ...options, asksForTime: true });
      type(words);
      offered()[0]?.click();
      expect(field.input.value).toBe(expected);
      expect(field.answer()).toMatchObject({ error: null, time: { time: '14:00' } });
    },
  );

  it('takes the day of the system’s calendar, which knows the bounds and opens at the day', () => {
    const field = new DateField(form, { ...options, earliest: today });
    type('fri');
    const calendar = form.querySelector<HTMLInputElement>('input[type=date]');
    expect([calendar?.value, calendar?.min]).toEqual(['2026-11-27', '2026-11-26']);
    if (calendar !== null) calendar.value = '2026-12-03';
    calendar?.dispatchEvent(new Event('change'));
    expect(field.input.value).toBe('3 December 2026');
    expect(understood()).toBe('Thursday 3 December 2026 (in 7 days)');
  });
});

describe('the form that asks for a date', () => {
  it('gives the day only if it makes sense, and closes then', () => {
    const app = App.createConfigured__().asOriginalType__();
    const onSubmit = vi.fn<(chosen: string) => void>();
    const { order, workingDays } = options;
    const question = { title: 'Done', confirm: 'Mark as done', proposed: today, latest: today, today, order, workingDays, direction: 'back' as const };
    const modal = new DateModal(app, question, onSubmit);
    const close = vi.spyOn(modal, 'close').mockReturnValue();
    modal.onOpen();
    form.append(modal.contentEl);
    const submit = () => modal.contentEl.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    type('tomorrow');
    submit();
    expect(error()).toBe('Choose today or an earlier day.');
    expect(onSubmit).not.toHaveBeenCalled();
    type('mon');
    submit();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('2026-11-23');
    expect(close).toHaveBeenCalledOnce();
  });
});
