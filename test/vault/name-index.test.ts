import { expect, test } from 'vitest';
import { NameIndex } from '../../src/vault/name-index';

test('finds a note by any of its names, whatever their case, spaces and folder', () => {
  const index = new NameIndex();
  index.set('People/Raj Patel.md', ['Raj Patel', 'Raj']);
  for (const name of ['raj  patel', 'RAJ', 'People/Raj Patel', 'Raj Patel.md']) {
    expect([...index.notesOf(name)]).toEqual(['People/Raj Patel.md']);
  }
});

test('several notes can hold one name', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.set('B.md', ['raj']);
  expect([...index.notesOf('Raj')]).toEqual(['A.md', 'B.md']);
});

test('new names take the place of the old ones', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.set('A.md', ['Rajesh']);
  expect([...index.notesOf('Raj')]).toEqual([]);
  expect([...index.namesOf('A.md')]).toEqual(['rajesh']);
});

test('holds nothing once all is deleted', () => {
  const index = new NameIndex();
  index.set('A.md', ['Raj']);
  index.delete('A.md');
  expect(index.isEmpty).toBe(true);
  expect([...index.notesOf('Raj')]).toEqual([]);
  expect([...index.paths()]).toEqual([]);
});
