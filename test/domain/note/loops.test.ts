import { describe, expect, it } from 'vitest';
import { loopProblems, withoutLoops } from '../../../src/domain/note/loops';
import { inLanguage } from '../../in-language';

describe('withoutLoops', () => {
  it('drops a property that contains itself, and names it', () => {
    const list: unknown[] = ['Jane'];
    list.push(list);
    const mapping = { deep: { list } };
    expect(withoutLoops({ type: 'interview', aliases: list, mapping })).toEqual({ properties: { type: 'interview' }, dropped: ['aliases',
      'mapping'] });
  });

  it('returns other properties as they are, whatever repeats in them', () => {
    const shared = { name: 'Jane' };
    const properties = { a: [shared, shared], b: [['x']], c: null };
    expect(withoutLoops(properties)).toEqual({ properties, dropped: [] });
    expect(withoutLoops(properties).properties).toBe(properties);
  });
});

describe('loopProblems', () => {
  it('gives each problem the property’s canonical name', () => {
    expect(loopProblems('A.md', ['Interviewer', 'aliases'])).toEqual([
      { note: 'A.md', property: 'interviewers', message: 'Interviewer contains itself; expected a value without an anchor such as &a.' },
      { note: 'A.md', property: 'aliases', message: 'aliases contains itself; expected a value without an anchor such as &a.' },
    ]);
  });
});

describe('in German', () => {
  inLanguage('de');

  it('says it in German, too', () => {
    expect(loopProblems('A.md', ['aliases']).map(({ message }) => message)).toEqual([
      'aliases enthält sich selbst. Erwartet: ein Wert ohne einen Anker wie &a.',
    ]);
  });
});
