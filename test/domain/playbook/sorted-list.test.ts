import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptResults, ListsByKey, SortedList } from '../../../src/domain/playbook/sorted-list';

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

interface Item {
  readonly value: number;
  readonly id: number;
}

const compare = (a: Item, b: Item) => a.value - b.value || a.id - b.id;
const anyItems = fc.array(fc.nat({ max: 50 }), { maxLength: 40 }).map((values) => values.map((value, id): Item => ({ value, id })));

it('lists by key have under each key what has it, in order, and name the keys of which something has changed', () => {
  fc.assert(fc.property(anyItems, fc.array(fc.array(fc.nat({ max: 60 }), { maxLength: 8 }), { maxLength: 5 }), (items, changes) => {
    const lists = new ListsByKey<number, Item>(({ value }) => value % 3, compare);
    let inside: readonly Item[] = [];
    for (const places of changes) {
      const toggled = [...new Set(places)].flatMap((at) => items[at] ?? []);
      const [leaving, coming] = [toggled.filter((one) => inside.includes(one)), toggled.filter((one) => !inside.includes(one))];
      expect(lists.replace(leaving, coming)).toEqual(new Set(toggled.map(({ value }) => value % 3)));
      inside = [...inside.filter((one) => !leaving.includes(one)), ...coming];
      for (const key of [0, 1, 2]) expect(lists.of(key)).toEqual(inside.filter(({ value }) => value % 3 === key).sort(compare));
    }
  }), { numRuns: 100 });
});

it('kept results are those of every list, in whatever order, and are made again only for what is new in a sorted one', () => {
  const anyChoices = fc.array(fc.array(fc.boolean(), { maxLength: 40 }), { maxLength: 5 });
  fc.assert(fc.property(anyItems, anyChoices, fc.boolean(), (items, choices, isSorted) => {
    const kept = new KeptResults<Item, string>(compare);
    let before: readonly Item[] = [];
    for (const chosen of choices) {
      const some = items.filter((_, at) => chosen[at]);
      const list = isSorted ? some.sort(compare) : some;
      const made: Item[] = [];
      const results = kept.of(list, (item) => {
        made.push(item);
        return `${item.value} ${item.id}`;
      });
      expect(results).toEqual(list.map(({ value, id }) => `${value} ${id}`));
      if (isSorted) expect(made).toEqual(list.filter((one) => !before.includes(one)));
      before = list;
    }
  }), { numRuns: 100 });
});
