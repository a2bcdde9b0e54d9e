import { describe, expect, it } from 'vitest';
import { calendarPathProblem } from '../../../src/domain/calendar/calendar-path';

describe('the path of the calendar file', () => {
  it.each(['', 'Follow-ups.ics', 'Jobs/My calendar.ics', '/Jobs/Ämter & co.ICS', 'v1.2/a.ics'])('can be “%s”', (path) => {
    expect(calendarPathProblem(path)).toBe('');
  });

  it.each([
    ['Jobs: mine.ics', '“Jobs: mine.ics” can’t be the path of a file: it contains :.'],
    ['Jobs\\mine.ics', '“Jobs\\mine.ics” can’t be the path of a file: it contains \\.'],
    ['Jobs\tmine.ics', '“Jobs\tmine.ics” can’t be the path of a file: it contains a tab.'],
    ['Jobs', '“Jobs” has to end in .ics, such as Follow-ups.ics.'],
  ])('cannot be “%s”, and says why', (path, problem) => {
    expect(calendarPathProblem(path)).toBe(problem);
  });

  it.each(['../a.ics', '.obsidian/a.ics', 'a//b.ics', 'Jobs /a.ics', 'Jobs./a.ics', '.ics'])('cannot be “%s”, which Obsidian or Windows would not find again', (path) => {
    expect(calendarPathProblem(path)).toContain('neither begins nor ends with a dot or a blank');
  });
});
