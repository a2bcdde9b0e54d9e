import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { barOf } from '../../../src/domain/letters/bar';
import { lettersIn } from '../../../src/domain/letters/letters-in-note';
import { mailtoLimit } from '../../../src/domain/letters/mail';
import { Review } from '../../../src/domain/letters/review/review';
import { sentOf, type Sent } from '../../../src/domain/letters/sent';
import { readNote } from '../note/read';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { inLanguage } from '../../in-language';
import { BRITISH, contextOf, FULL } from './scene';

const PANEL = { ...FULL, decision_by: '2026-11-20', interviewers: ['Jane Doe <jane@acme.example>', 'Raj Patel'] };

/** The letter under that heading. */
function letterUnder(heading: string, body = 'Hello ==topic==.', properties: Readonly<Record<string, unknown>> = PANEL) {
  const [letter] = lettersIn(`### ${heading}\n\n${body}\n`, BRITISH.inAnyLanguage);
  if (letter === undefined) throw new Error(`${heading} is no letter’s heading.`);
  return { ...letter, context: contextOf(properties) };
}

function sent(heading: string, journal: readonly unknown[]): Sent | null {
  const letter = letterUnder(heading);
  return sentOf(letter, journal, [letter.context.interview]);
}

describe('the journal of a note', () => {
  it('says when the letter to a person went out, whatever the line calls them', () => {
    for (const name of ['Jane Doe', 'Jane', 'jane@acme.example', '']) {
      const line = `2026-11-23 thank-you ${name} via email`;
      expect(sent('Thank-you – Jane Doe, 23 November 2026', ['2026-11-20 debrief', line])).toEqual({ on: day('2026-11-23'), lines: [line] });
    }
  });

  it.each([
    ['somebody else’s letter', '2026-11-23 thank-you Raj Patel via email'],
    ['something else', '2026-11-23 debrief'],
    ['a letter that was skipped', '2026-11-23 skip thank-you Jane Doe'],
    ['a letter that was put off', '2026-11-23 snooze thank-you Jane Doe until 2026-11-30'],
    ['a card, not a mail', '2026-11-23 thank-you Jane Doe via letter'],
    ['what was done before the letter was written', '2026-11-20 thank-you Jane Doe via email'],
    ['a line of one’s own', 'thanked Jane'],
  ])('says nothing of the letter if it is about %s', (_, line) => {
    expect(sent('Thank-you – Jane Doe, 23 November 2026', [line])).toBeNull();
  });

  it('says of each check-in when it went out', () => {
    const journal = ['2026-11-23 check-in via email', '2026-12-01 check-in via email'];
    expect(sent('Check-in – Jane Doe, 23 November 2026', journal)?.on).toBe('2026-11-23');
    expect(sent('Second check-in – Jane Doe, 1 December 2026', journal)?.on).toBe('2026-12-01');
  });

  it('says so of a letter that is no step of the playbook, too', () => {
    const line = '2026-11-23 sent clarification to Jane Doe via email';
    expect(sent('Clarification – Jane Doe, 23 November 2026', ['2026-11-23 sent flowers', line])?.lines).toEqual([line]);
  });

  it('gives both lines of a reply that thanks and asks for feedback', () => {
    const lines = ['2026-11-23 thank-after-rejection via email', '2026-11-23 request-feedback via email'];
    expect(sent('Rejection reply – Jane Doe, 23 November 2026', lines)?.lines).toEqual(lines);
  });

  it('says of which interview in a note the letter was', () => {
    const properties = {
      company: 'Acme', follow_ups: [],
      interviews: [{ date: '2026-11-18', round: 'Screening', interviewers: 'Jane Doe' }, { date: '2026-11-20', round: 'Technical', interviewers: 'Jane Doe' }],
    };
    const { interviews } = readNote({ path: 'Acme.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
    const on = interviews.map((interview) => {
      const letter = letterUnder('Thank-you – Jane Doe, 23 November 2026');
      return sentOf({ ...letter, context: { ...letter.context, interview } }, ['2026-11-23 thank-you Jane Doe via email'], interviews)?.on ?? null;
    });
    expect(on).toEqual([null, '2026-11-23']);
  });
});

describe('the bar of a letter', () => {
  const review = new Review(BRITISH, mailtoLimit(false));

  function bar(heading: string, journal: readonly string[] = [], blanks = 1, body?: string) {
    const letter = letterUnder(heading, body);
    const flagged = review.flag(letter, [], sentOf(letter, journal, [letter.context.interview]));
    const { state, buttons } = barOf(flagged, blanks);
    return [state, ...buttons.map(({ label, isDisabled }) => (isDisabled ? `(${label})` : label))].join(' · ');
  }

  it('has what the channel of the letter takes', () => {
    const withSubject = '**Subject:** Thanks\n\nHello ==topic==.';
    expect(bar('Thank-you – Jane Doe, 23 November 2026', [], 2, withSubject)).toBe('2 blanks left · Next · Copy · Copy subject · Open in mail · Sent');
    expect(bar('LinkedIn note – Jane Doe, 23 November 2026')).toBe('1 blank left (16 of 200 characters) · Next · Copy · Sent');
    expect(bar('Check-in call – Jane Doe, 23 November 2026')).toBe('1 blank left · Next · Copy · Done');
    expect(bar('Debrief, 23 November 2026')).toBe('1 blank left · Next · Done');
  });

  describe('in a German interface', () => {
    inLanguage('de');

    it('is in German, whatever the language of the letter', () => {
      const states = ['Thank-you – Jane Doe, 23 November 2026', 'Dankschreiben – Jane Doe, 23. November 2026'].map((heading) => {
        const letter = letterUnder(heading);
        const [draft, sent] = [[], ['2026-11-23 thank-you Jane Doe']].map((journal) => (
          barOf(review.flag(letter, [], sentOf(letter, journal, [letter.context.interview])), journal.length === 0 ? 2 : 0)
        ));
        return [draft?.state, sent?.state, ...(sent?.buttons.map(({ label }) => label) ?? [])];
      });
      expect(states).toEqual(Array(2).fill(['2 Lücken offen', 'Gesendet am 23. Nov.', 'Doch nicht gesendet']));
    });
  });

  it('keeps the places of its buttons when the last blank is filled in', () => {
    expect(bar('Thank-you – Jane Doe, 23 November 2026', [], 0)).toBe('Draft ready · (Next) · Copy · Open in mail · Sent');
  });

  it('says when the letter was sent, with no word of blanks', () => {
    expect(bar('Thank-you – Jane Doe, 23 November 2026', ['2026-11-23 thank-you Jane Doe'])).toBe('Sent 23 Nov · Not sent after all');
    expect(bar('Check-in call – Jane Doe, 23 November 2026', ['2026-11-23 check-in via phone'])).toBe('Done 23 Nov · Not done after all');
  });
});
