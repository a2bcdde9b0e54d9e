import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

type Values = Readonly<Record<string, unknown>>;

function read(properties: Values, type = 'interview') {
  return readNote({ path: 'N.md', properties: { type, company: 'Acme', ...properties }, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
}

function rounds(properties: Values, type?: string): readonly string[] {
  const { interviews, problems } = read(properties, type);
  expect(problems).toEqual([]);
  return interviews.map(({ schedule, round }) => (
    [schedule?.start.day, schedule?.timeKnown === true ? schedule.start.time : null, round].filter((part) => part !== null).join(' ')
  ));
}

describe('a note with several interview dates', () => {
  it('has a round for each, named by the words of the property', () => {
    const second = ['2026-11-10', '2026-11-24 14:00 second'];
    expect(rounds({ interview_date: '2026-11-10', second_interview_date: '2026-11-24T14:00' })).toEqual(second);
    expect(rounds({ interviewDate: '2026-11-10', secondInterviewDate: '2026-11-24 14:00' })).toEqual(second);
    expect(rounds({ date: '2026-11-10', second_interview_date: '2026-11-24T14:00' })).toEqual(second);
    for (const name of ['interview_date_2', 'interview_date2', 'Interview Date 2', 'interviewDate2', 'interview_2_date', 'Interview 2', 'interview2', 'Round 2 date']) {
      expect(rounds({ interview_date: '2026-11-10', [name]: '2026-11-24' }), name).toEqual(['2026-11-10', '2026-11-24 2']);
    }
    expect(rounds({ interview_date: '2026-11-10', interview_date_final: '2026-11-24' })).toEqual(['2026-11-10', '2026-11-24 final']);
    expect(rounds({ first_interview_date: '2026-11-10', final_interview_date: '2026-11-24' })).toEqual(['2026-11-10 first', '2026-11-24 final']);
    expect(rounds({ phone_screen_interview_date: '2026-11-10', Technical_interview: '24 Nov 2026' })).toEqual(['2026-11-10 phone screen', '2026-11-24 technical']);
  });

  it('takes `date` for the day of the note if the first round has a name of its own', () => {
    expect(rounds({ date: '2026-11-01', interview1: '2026-11-10', interview2: '2026-11-24' })).toEqual(['2026-11-10 1', '2026-11-24 2']);
    expect(rounds({ date: '2026-11-01', interview_dates: ['2026-11-10', '2026-11-24'] })).toEqual(['2026-11-10', '2026-11-24']);
  });

  it('reads a list of dates, and several dates in one text', () => {
    expect(rounds({ interview_dates: ['2026-11-10', '2026-11-24T14:00'] })).toEqual(['2026-11-10', '2026-11-24 14:00']);
    expect(rounds({ interview_date: '2026-11-10, 2026-11-24' })).toEqual(['2026-11-10', '2026-11-24']);
    expect(rounds({ date: ['2026-11-10', '24.11.2026'] })).toEqual(['2026-11-10', '2026-11-24']);
    expect(rounds({ interviews: ['2026-11-10', '2026-11-24'] }, 'application')).toEqual(['2026-11-10', '2026-11-24']);
    expect(rounds({ interview_dates: '2026-11-10 and 2026-11-24' })).toEqual(['2026-11-10', '2026-11-24']);
  });

  it('gives each round its own time', () => {
    expect(rounds({ interview_date: '2026-11-10', time: '9:30', interview_date_2: '2026-11-24', interview_time_2: '2pm' })).toEqual(['2026-11-10 09:30', '2026-11-24 14:00 2']);
    expect(rounds({ date: '2026-11-10', time: '9:30', second_interview_date: '2026-11-24' })).toEqual(['2026-11-10 09:30', '2026-11-24 second']);
  });

  it('has two interviews on one day if two times are named', () => {
    const first = { interview_date: '2026-11-20', interview_time: '10:00', interview_date_2: '2026-11-20' };
    expect(rounds({ ...first, interview_time_2: '14:00' })).toEqual(['2026-11-20 10:00', '2026-11-20 14:00 2']);
    expect(rounds({ ...first, interview_time_2: '10:00' })).toEqual(['2026-11-20 10:00']);
    expect(rounds(first)).toEqual(['2026-11-20 10:00']);
  });

  it('orders numbered rounds by their number', () => {
    expect(rounds({ interview_3: '2026-11-24', interview_1: '2026-11-10', interview_2: '2026-11-17' })).toEqual(['2026-11-10 1', '2026-11-17 2', '2026-11-24 3']);
  });

  it('says for each round what the note says', () => {
    const { interviews } = read({ interview_date: '2026-11-10', interview_date_2: '2026-11-24', interviewers: 'Jane Doe', role: 'PM', contact_by: 'email' });
    expect(interviews).toMatchObject([{ interviewers: [{ name: 'Jane Doe' }], role: 'PM' }, { interviewers: [{ name: 'Jane Doe' }], role: 'PM', contactBy: 'email' }]);
  });

  it('reports a date of a round that cannot be read', () => {
    expect(read({ interview_date: '2026-11-10', second_interview_date: '03/12/2026' }).problems).toMatchObject([{ property: 'date', message: expect.stringContaining('03/12/2026') as string }]);
  });

  it('has one interview if other properties only sound like it', () => {
    const one = { interview_date: '2026-11-10', interview_date_added: '2026-11-01', mock_interview_date: '2026-11-02', post_interview: 'done', phone_interview: 'yes', interview_2: 'not yet', interview_date_2: 'TBD' };
    expect(rounds(one)).toEqual(['2026-11-10']);
    expect(read(one).interviews[0]?.entry).toBeNull();
  });

  it('counts one date under two names once', () => {
    expect(rounds({ interview_date: '2026-11-10', last_interview_date: '2026-11-10' })).toEqual(['2026-11-10']);
  });
});

describe('an application’s note without a list', () => {
  it('takes dates under an interview’s name, and not the day of applying', () => {
    expect(rounds({ date: '2026-11-01' }, 'application')).toEqual([]);
    expect(rounds({ date: '2026-11-01', interview_date: '2026-11-10' }, 'application')).toEqual(['2026-11-10']);
    expect(rounds({ date: '2026-11-01', second_interview_date: '2026-11-10' }, 'application')).toEqual(['2026-11-10 second']);
  });
});
