import { afterEach, describe, expect, it } from 'vitest';
import { setInterfaceLanguage } from '../../../src/domain/language/interface';
import { agenda, followUp, interviewStatus, moment, NOW } from '../sidebar/follow-ups';
import { calendarFile, PhoneCalendar, readAll } from './calendars';

const schedule = { start: moment('2026-11-26T10:30'), end: moment('2026-11-26T11:30'), timeKnown: true };
const dune = interviewStatus({ phase: 'upcoming', status: 'scheduled', schedule, start: schedule.start });
/** As after a change of language, which reads everything anew. */
const all = () => agenda([followUp()], [dune]);

describe('a calendar file after a change of language', () => {
  afterEach(() => setInterfaceLanguage('en'));

  it('has the same events in the other language with higher numbers, and doubles or cancels none', () => {
    const english = calendarFile({ agenda: all() });
    setInterfaceLanguage('de');
    const german = calendarFile({ agenda: all(), now: NOW + 60_000 }, english.text);
    const phone = new PhoneCalendar();
    expect(phone.take(english.text)).toEqual({ added: 2, replaced: 0, removed: 0 });
    expect(phone.take(german.text)).toEqual({ added: 0, replaced: 2, removed: 0 });
    expect(readAll(german.text).map(({ uid }) => uid)).toEqual(readAll(english.text).map(({ uid }) => uid));
    expect(readAll(german.text)).toMatchObject([
      { sequence: 1, summary: 'Gespräch: Dune · SRE' }, { sequence: 1, summary: 'Jane Doe danken · Acme' },
    ]);
  });

  it('keeps its product’s name, by which it is known, and has its calendar’s name in the language', () => {
    setInterfaceLanguage('de');
    const { text } = calendarFile({ agenda: all() });
    expect(text).toContain('\r\nPRODID:-//Interview Follow-Up//Follow-ups//EN\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Nächste Schritte\r\n');
  });
});
