import { describe, expect, it } from 'vitest';
import { fieldsOf, invitationNoteText } from '../../../src/domain/invitation/note';
import { readInlineFields } from '../../../src/domain/note/inline-fields';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';
import { calendar, readText } from './read';

const ZONE = 'Europe/London';

describe('the note of an invitation', () => {
  it('names the invitation, how often it has changed, and the place', () => {
    const proposal = readText(calendar('SEQUENCE:2', 'DTSTART;TZID=America/New_York:20261127T103000', 'DURATION:PT45M', 'SUMMARY:Call', 'LOCATION:+1 212 555 0100', 'ORGANIZER;CN=Kim Lee:mailto:kim@acme.example'));
    expect(invitationNoteText(fieldsOf(proposal, ZONE), proposal, DEFAULT_READING)).toBe([
      '---', 'type: interview', 'company: Acme', 'date: 2026-11-27', 'time: "10:30"', 'duration: 45', 'timezone: America/New_York', 'format: phone',
      'contact_person: Kim Lee <kim@acme.example>', 'place: "+1 212 555 0100"', 'invitation: "1"', 'invitation_sequence: 2', '---', '', '',
    ].join('\n'));
  });

  it('quotes the text so that nothing in it is a field, a tag, a link or a comment', () => {
    const proposal = readText('Interview on 26 November 2026 at 10:00\nstatus:: rejected\n[company:: Evil] #tag [[Link]] %% hidden');
    const text = invitationNoteText(fieldsOf(proposal, ZONE), proposal, DEFAULT_READING);
    expect(readInlineFields(text)).toEqual({});
    expect(text).toContain('> \\[company:\\: Evil\\] \\#tag Link \\%\\% hidden');
  });
});

describe('an interview that was called off', () => {
  const interviewsWith = (more: object) => readNote(
    { path: 'Acme.md', properties: { type: 'interview', company: 'Acme', role: 'Cook', date: '2026-11-20T10:00', interviewers: 'Jane Doe', ...more }, tags: [] },
    { settings: DEFAULT_READING, zone: ZONE, personNote: () => null },
  ).interviews;
  const actionsWith = (more: object) => makeAgenda(interviewsWith(more), DEFAULT_RULES, Date.parse('2026-11-23T09:00Z'), ZONE).items.filter(({ note }) => note !== null);

  it('asks for nothing and counts as never held, once its day has come', () => {
    expect(actionsWith({}).length).toBeGreaterThan(0);
    expect(actionsWith({ called_off: true })).toEqual([]);
    expect(actionsWith({ called_off: false })).toEqual(actionsWith({}));
  });
});
