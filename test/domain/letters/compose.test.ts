import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../src/domain/letters/context';
import { composeLetter } from '../../../src/domain/letters/letter';
import { factsOf, FULL, ME, contextOf, template } from './scene';

const THANKS = template('thank-you');

function body(text: string, properties: Readonly<Record<string, unknown>> = FULL): string {
  return composeLetter({ ...THANKS, body: text }, factsOf(THANKS, properties)).body;
}

describe('a placeholder', () => {
  it('takes a format where it is a date', () => {
    expect(body('{{date:dddd, D MMMM YYYY}}|{{date:DD.MM.YY}}|{{date:ddd D MMM [at work]}}')).toBe('Friday, 20 November 2026|20.11.26|Fri 20 Nov at work');
    expect(body('{{date:Do MMM}}|{{date:HH:mm}}|{{date:h:mm a}}')).toBe('20th Nov|10:30|10:30 am');
    expect(body('{{today}}')).toBe('23 November 2026');
  });

  it('writes a date as the spelling has it where no format stands', () => {
    expect(composeLetter({ ...THANKS, body: '{{date}}' }, factsOf(THANKS, FULL, { ...ME, spelling: 'american' })).body).toBe('November 20, 2026');
  });

  it('without a value becomes a blank that says what belongs there', () => {
    const facts = factsOf(THANKS, { date: '2026-11-20' });
    const { body: text, blanks } = composeLetter({ ...THANKS, subject: 'Hello', body: '{{topic}} {{constructor}} {{{expected_salary}}} {{person.shoe-size}} {{?}}' }, facts);
    expect(text).toBe('==topic you talked about== ==constructor== ==expected salary== ==person shoe size== ==to fill in==');
    expect(blanks).toEqual(['topic you talked about', 'constructor', 'expected salary', 'person shoe size', 'to fill in']);
  });

  it('shows one of three wordings, another to each of a panel and to the same person in the next round', () => {
    const text = '{{#wording_1}}one{{/wording_1}}{{#wording_2}}two{{/wording_2}}{{#wording_3}}three{{/wording_3}}';
    const wordings = (date: string) => {
      const rounds = ['2026-11-18', '2026-11-20'].map((day) => contextOf({ ...FULL, date: day, interviewers: ['Ann Lee', 'Bo Xu', 'Cy Poe', 'Di Roe'] }));
      const application = { ...rounds[0]!.application, rounds: rounds.map(({ interview }, at) => ({ ...interview, note: `${at}.md` })) };
      const interview = application.rounds.find(({ schedule }) => schedule?.start.day === date)!;
      const context = { ...rounds[0]!, interview, application };
      return [...interview.interviewers, null].map((person) => composeLetter({ ...THANKS, body: text }, gatherFacts(context, person)).body);
    };
    expect(wordings('2026-11-18')).toEqual(['one', 'two', 'three', 'one', 'one']);
    expect(wordings('2026-11-20')).toEqual(['two', 'three', 'one', 'two', 'two']);
  });

  it('shows a section only where it has a value', () => {
    expect(body('a{{#decision_by}} by {{decision_by:D MMMM}}{{/decision_by}}{{^decision_by}} soon{{/decision_by}}')).toBe('a by 4 December');
    expect(body('a{{#decision_by}} by{{/decision_by}}{{^decision_by}} soon{{/decision_by}}', { ...FULL, decision_by: null })).toBe('a soon');
    expect(body('{{#company}}at {{.}}{{/company}}')).toBe('at Acme');
  });

  it('tells the promised day before and after it has come', () => {
    const text = '{{decision_by:D MMM}}|{{#decision_ahead}}ahead{{/decision_ahead}}|{{#decision_passed}}passed{{/decision_passed}}';
    expect(body(text, { ...FULL, decision_by: '2026-11-23' })).toBe('23 Nov|ahead|');
    expect(body(text, { ...FULL, decision_by: '2026-11-22' })).toBe('22 Nov||passed');
  });

  it('can be any property of the note, by its name however it is written', () => {
    const note = { ...FULL, 'Expected Salary': 60000, tools: ['Go', '[[Notes/Kafka|Kafka]]'], start: '2027-01-04T09:30', remote: true, onsite_only: false, Hq: [['Berlin']] };
    expect(body('{{expected_salary}}|{{tools}}|{{start:D MMMM, HH:mm}}|{{#remote}}remote{{/remote}}|{{^onsite_only}}anywhere{{/onsite_only}}|{{hq}}', note))
      .toBe('60000|Go, Kafka|4 January, 09:30|remote|anywhere|Berlin');
  });

  it('can be any property of the person’s own note, and the interview’s word goes first', () => {
    const sources = contextOf({ ...FULL, interviewers: ['[[Jane Doe]]'], pet: 'dog' }, ME, { 'Jane Doe': { email: 'jane@acme.example', linkedin: 'https://www.linkedin.example/in/jane_doe', pet: 'cat', team: 'Platform' } });
    const facts = gatherFacts(sources, sources.interview.interviewers[0] ?? null);
    const { body: text } = composeLetter({ ...THANKS, body: '{{person.email}}|{{person.linkedin}}|{{team}}|{{pet}}|{{person.pet}}' }, facts);
    expect(text).toBe('jane@acme.example|https://www.linkedin.example/in/jane_doe|Platform|dog|cat');
  });

  it('names people, and nobody as a mapping', () => {
    expect(body('{{interviewers}}|{{references}}|{{agency_contact}}', { ...FULL, agency_contact: 'Kim Lee <kim@hays.example>' })).toBe('Dr. Jane Doe|Ada Okafor|Kim Lee');
  });

  it.each([
    ['Jane Doe', 'Jane'], ['Dr. Jane Doe', 'Jane'], ['Prof. Dr. Ada King', 'Ada'], ['Doe, Jane', 'Jane Doe'], ['J. Doe', 'J. Doe'],
    ['Cher', 'Cher'], ['نورة القحطاني', 'نورة'], ['jane@acme.example', '==name=='],
  ])('greets %s as %s', (name, first) => {
    expect(body('{{person.first}}', { ...FULL, interviewers: [{ name }] })).toBe(first);
  });
});
