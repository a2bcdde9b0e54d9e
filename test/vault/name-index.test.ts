import { expect, test } from 'vitest';
import { NameIndex } from '../../src/vault/name-index';

test('the name index finds a note by any of its names, whatever their case, spaces and folder', () => {
  const index = new NameIndex();
  index.set('People/Raj Patel.md', ['Raj Patel', 'Raj']);
  for (const name of ['raj  patel', 'RAJ', 'People/Raj Patel', 'Raj Patel.md']) {
    expect([...index.notesOf(name)]).toEqual(['People/Raj Patel.md']);
  }
});

test('the name index finds all notes that hold one name', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.set('B.md', ['raj']);
  expect([...index.notesOf('Raj')]).toEqual(['A.md', 'B.md']);
});

test('the name index forgets a note’s old names when it gets new ones', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.set('A.md', ['Rajesh']);
  expect([...index.notesOf('Raj')]).toEqual([]);
  expect([...index.namesOf('A.md')]).toEqual(['rajesh']);
});

test('the name index is empty once all notes are deleted', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.delete('A.md');
  expect(index.isEmpty).toBe(true);
  expect([...index.notesOf('Raj')]).toEqual([]);
  expect([...index.paths()]).toEqual([]);
});
