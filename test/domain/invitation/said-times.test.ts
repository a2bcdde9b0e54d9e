import { describe, expect, it } from 'vitest';
import { readText } from './read';

const whenOf = (text: string) => {
  const { date, time, timezone, duration, uncertain } = readText(text);
  return [date, time, timezone, duration, ...uncertain.filter((field) => field === 'date' || field === 'time')].join(' ').trim();
};

describe('a date in a text', () => {
  it.each([
    ['When: Fri Nov 27, 2026 10:30am – 11:15am (GMT)\nWhere: call', '2026-11-27 10:30 Europe/London 45'],
    ['Wann: Fr. 27. Nov. 2026 10:30 – 11:15 (MEZ)\nGespräch', '2026-11-27 09:30 Europe/London 45'],
    ['Interview\nDate: 27/11/2026\nTime: 10.30am', '2026-11-27 10:30 Europe/London'],
    ['Interview: 10:30am - 11:15am, Friday, November 27, 2026', '2026-11-27 10:30 Europe/London 45'],
    ['Gespräch am Donnerstag, den 26. November 2026 von 14 bis 15 Uhr', '2026-11-26 14:00 Europe/London 60'],
    ['Entretien le jeudi 26 novembre à 14h30', '2026-11-26 14:30 Europe/London'],
    ['La entrevista es el viernes 27 de noviembre de 2026 a las 16:00 (CET)', '2026-11-27 15:00 Europe/London'],
    ['A entrevista será na quinta-feira, 26 de novembro, às 15h', '2026-11-26 15:00 Europe/London'],
    ['Colloquio giovedì 26 novembre alle 15:30', '2026-11-26 15:30 Europe/London'],
    ['Uw gesprek is op donderdag 26 november om 14.00 uur', '2026-11-26 14:00 Europe/London'],
    ['Rozmowa w czwartek 26 listopada o 14:00', '2026-11-26 14:00 Europe/London'],
    ['面试时间：11月26日（周四）下午2点', '2026-11-26 14:00 Europe/London'],
    ['面接 2026年11月30日（月）14時30分', '2026-11-30 14:30 Europe/London'],
    ['Interview on 2026-11-27 at 10:00 Europe/Berlin', '2026-11-27 10:00 Europe/Berlin'],
    ['Interview this Thursday (26 Nov) at 2pm', '2026-11-26 14:00 Europe/London'],
    ['Can we talk tomorrow at 14:00?', '2026-11-24 14:00 Europe/London'],
    ['Gespräch morgen um 9 Uhr. Guten Morgen!', '2026-11-24 09:00 Europe/London'],
    ['Interview on Thursday 26 November at 12 noon', '2026-11-26 12:00 Europe/London'],
    ['Interview on Thursday 26 November at 9:00 PST / 17:00 GMT', '2026-11-26 17:00 Europe/London'],
    ['Interview on 1 December, 10am till 11am', '2026-12-01 10:00 Europe/London 60'],
    ['Interview on 1 December at 10:00 for an hour and a half', '2026-12-01 10:00 Europe/London 90'],
    ['Your 1 hour and 30 minutes interview is on 1 December at 10:00.', '2026-12-01 10:00 Europe/London 90'],
    ['Interview on 1 December at 10:00, 1.5 hours', '2026-12-01 10:00 Europe/London 90'],
    ['Gespräch am 1. Dezember um 10 Uhr. Dauer: ca. 1,5 Stunden', '2026-12-01 10:00 Europe/London 90'],
    ['Das Gespräch am 1. Dezember um 10 Uhr dauert etwa anderthalb Stunden.', '2026-12-01 10:00 Europe/London 90'],
    ['Interview on 1 December at 10:00 for one hour', '2026-12-01 10:00 Europe/London 60'],
    ['Interview: 2026-12-01T14:00:00+01:00', '2026-12-01 13:00 Europe/London'],
    ['Interview: 2026-12-01T14:00', '2026-12-01 14:00 Europe/London'],
    ['Interview at 2026-12-01T19:30:00.000Z with Jane', '2026-12-01 19:30 Europe/London'],
    ['Interview: 2026-12-01 09:30:00 -05:00', '2026-12-01 14:30 Europe/London'],
    ['Your interview has been rescheduled from 25 November 10:00 to 27 November 11:00.', '2026-11-27 11:00 Europe/London'],
    ['Interview rescheduled from 25 Nov, 10:30, to 27 Nov, 11:00', '2026-11-27 11:00 Europe/London'],
  ])('is read with its time in “%s”', (text, expected) => {
    expect(whenOf(text)).toBe(expected);
  });

  it.each([
    ['Interview on Friday 26 November 2026 at 10:00', '2026-11-26 10:00 Europe/London  date', 'the weekday does not fit'],
    ['Interview Friday at 15:00', '2026-11-27 15:00 Europe/London  date', 'only the weekday is said'],
    ['Can we do the interview on 26 November at 3?', '2026-11-26 15:00 Europe/London  time', 'the half of the day is not said'],
    ['Interview on Friday 27 November, between 9:00 and 12:00', '2026-11-27  Europe/London  time', 'only a span is said'],
    ['Interview on Monday November 30 at 3:00 PM EST', '2026-11-30 20:00 Europe/London  time', 'the abbreviation means several zones'],
  ])('is uncertain in “%s”, for %3$s', (text, expected) => {
    expect(whenOf(text)).toBe(expected);
  });

  it.each([
    'Please confirm the interview by Tuesday 24 November.', 'Interview in the week of 30 November', 'Interview between 24 and 26 November', 'Interview 24–26 November',
    'Can you come to the interview on 03/12/2026 at 10:00?', 'Interview on 24 or 25 November at 10am?', 'Are you available for an interview?',
    'Which suits you for the interview: Tuesday 24 November, 10:00 or 14:00?', 'Interview on 31 November 2026 at 10:00',
  ])('is not taken from “%s”', (text) => {
    expect(readText(text)).toMatchObject({ kind: 'text', date: null, time: null, timezone: null });
    expect(readText(text).remarks.length).toBeGreaterThan(0);
  });

  it('is one and not two if the other day is over, or is that of something else', () => {
    expect(whenOf('Thank you for your application of 20 October. Interview: 26 November 2026, 14:00. The role starts on 1 January 2027.')).toBe('2026-11-26 14:00 Europe/London');
    expect(whenOf('Interview: 26 November, 14:00-15:00. Please arrive at 13:45. We will let you know by 4 December.')).toBe('2026-11-26 14:00 Europe/London 60');
  });

  it.each([
    'The interview is moved from Thursday 26 November at 2pm to Friday 27 November at 10am.', 'Interview moved: the new time is Friday 27 November at 10am instead of Thursday 26 November at 2pm.',
    'Thursday 26 November at 2pm no longer works. Could we move the interview to Friday 27 November at 10am?', 'Wir müssen unser Gespräch am 26.11. um 14 Uhr verschieben. Neuer Termin: Freitag, 27.11., 10 Uhr.',
  ])('is the new one in “%s”', (text) => {
    expect(whenOf(text)).toBe('2026-11-27 10:00 Europe/London');
  });

  it('is read against the day of the message', () => {
    const { date } = readText('Date: Mon, 5 Jan 2026 09:00:00 +0000\nFrom: kim@acme.example\nTo: sam@roe.example\nSubject: Interview\n\nInterview on Thursday 8 January at 10:00');
    expect(date).toBe('2026-01-08');
  });
});

describe('a line about the place in a text', () => {
  it.each([
    ['Interview: Friday 27 November 2026, 10:00\nLocation: Room 4.2, Main Building', 'onsite', 'Room 4.2, Main Building'],
    ['Vorstellungsgespräch: Freitag 27. November 2026, 10 Uhr\nOrt: Raum 3.14, Gebäude B', 'onsite', 'Raum 3.14, Gebäude B'],
    ['Interview on 27 November at 10:00\n- Where: 1 Main Street, London', 'onsite', '1 Main Street, London'],
    ['Interview on 27 November at 10:00\nLocation: Zoom', 'video', null],
    ['Interview on 27 November at 10:00\nLocation: Zoom\nhttps://zoom.us/j/1', 'video', 'https://zoom.us/j/1'],
    ['Interview on 27 November at 10:00\nLocation: tbd', null, null],
  ])('is read in “%s”', (text, format, place) => {
    expect(readText(text)).toMatchObject({ format, place });
  });
});
