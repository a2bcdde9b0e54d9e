import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedList } from '../../../src/domain/playbook/sorted-list';

it('a sorted list has the same items in the same order as one sorted anew, whether few or many change', () => {
  const [places, values] = [fc.array(fc.nat({ max: 200 }), { maxLength: 4 }), fc.array(fc.nat({ max: 999 }), { maxLength: 4 })];
  const change = fc.record({ leaving: places, coming: values });
  const start = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 300 });
  fc.assert(fc.property(start, fc.array(change), (first, changes) => {
    let nextId = 0;
    const item = (value: number) => ({ value, id: nextId++ });
    const compare = (a: { value: number; id: number }, b: { value: number; id: number }) => a.value - b.value || a.id - b.id;
    const list = new SortedList(compare);
    let plain = first.map(item);
    list.replace([], plain);
    for (const { leaving, coming } of changes) {
      const gone = [...new Set(leaving)].flatMap((at) => plain[at] ?? []);
      const added = coming.map(item);
      list.replace(gone, added);
      plain = [...plain.filter((one) => !gone.includes(one)), ...added];
      expect(list.toArray()).toEqual([...plain].sort(compare));
    }
  }));
});
