import { groupBy } from '../text/group';

type Compare<T> = (a: T, b: T) => number;

/** A sorted list in which changing a few of many items costs little. No two items may be equal in the order. */
export class SortedList<T> {
  #items: readonly T[] = [];
  readonly #compare: Compare<T>;

  constructor(compare: Compare<T>) {
    this.#compare = compare;
  }

  /** The same array until the list changes. Later changes do not touch it. */
  toArray(): readonly T[] {
    return this.#items;
  }

  /** @param leaving items of the list, by identity */
  replace(leaving: readonly T[], coming: readonly T[]): void {
    if (leaving.length + coming.length === 0) return;
    const items = this.#items.slice();
    if ((leaving.length + coming.length) * FEW > items.length) this.#items = this.#replaced(items, new Set(leaving), coming);
    else {
      for (const item of leaving) items.splice(this.#placeOf(item, items), 1);
      for (const item of coming) items.splice(this.#placeOf(item, items), 0, item);
      this.#items = items;
    }
  }

  #replaced(items: readonly T[], leaving: ReadonlySet<T>, coming: readonly T[]): readonly T[] {
    return [...items.filter((item) => !leaving.has(item)), ...coming].sort(this.#compare);
  }

  /** The place of the item, or where it belongs. */
  #placeOf(item: T, items: readonly T[]): number {
    return countBefore(items, (other) => this.#compare(other, item) < 0);
  }
}

/** How many items at the start of the list fulfil the condition, by bisection: all of these come before all others. */
export function countBefore<T>(items: readonly T[], comesFirst: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && comesFirst(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With fewer than one change for this many items, each is put in its place; with more, all are sorted. */
const FEW = 20;

/** Several lists of items of one kind, by name, each in an order of its own. */
export class SortedLists<K extends string, T> {
  readonly #lists: ReadonlyMap<K, SortedList<T>>;

  constructor(orders: Readonly<Record<K, Compare<T>>>) {
    const named = Object.entries(orders) as [K, Compare<T>][];
    this.#lists = new Map(named.map(([name, compare]) => [name, new SortedList(compare)]));
  }

  toArrays(): Readonly<Record<K, readonly T[]>> {
    return Object.fromEntries([...this.#lists].map(([name, list]) => [name, list.toArray()])) as Record<K, readonly T[]>;
  }

  /** Takes some items out of each list and puts others in. */
  replace(leaving: readonly Readonly<Record<K, readonly T[]>>[], coming: readonly Readonly<Record<K, readonly T[]>>[]): void {
    for (const [name, list] of this.#lists) list.replace(leaving.flatMap((one) => one[name]), coming.flatMap((one) => one[name]));
  }
}

/** A sorted list for each key, all in the same order. */
export class ListsByKey<K, T> {
  readonly #keyOf: (item: T) => K;
  readonly #compare: Compare<T>;
  readonly #lists = new Map<K, SortedList<T>>();

  constructor(keyOf: (item: T) => K, compare: Compare<T>) {
    this.#keyOf = keyOf;
    this.#compare = compare;
  }

  /** The same array until something of the key changes. */
  of(key: K): readonly T[] {
    return this.#lists.get(key)?.toArray() ?? NONE;
  }

  /** @returns the keys of which something has changed */
  replace(leaving: readonly T[], coming: readonly T[]): ReadonlySet<K> {
    const [out, into] = [groupBy(leaving, this.#keyOf), groupBy(coming, this.#keyOf)];
    const keys = new Set([...out.keys(), ...into.keys()]);
    for (const key of keys) {
      const list = this.#lists.get(key) ?? new SortedList(this.#compare);
      list.replace(out.get(key) ?? [], into.get(key) ?? []);
      if (list.toArray().length === 0) this.#lists.delete(key);
      else this.#lists.set(key, list);
    }
    return keys;
  }
}

const NONE: readonly never[] = [];

/** The items that are in only one of two lists in the same order, by identity. An item in both costs one comparison. */
export function differences<T>(before: readonly T[], after: readonly T[], compare: Compare<T>) {
  const gone: T[] = [];
  const come: T[] = [];
  let place = 0;
  let next = after[place];
  for (const old of before) {
    while (next !== undefined && next !== old && compare(next, old) < 0) {
      come.push(next);
      next = after[place += 1];
    }
    if (next === old) next = after[place += 1];
    else gone.push(old);
  }
  return { gone, come: [...come, ...after.slice(place)] };
}

/** Results made from the items of a list. For the next list, only the results of new items are made. */
export class KeptResults<T, R> {
  readonly #compare: Compare<T>;
  #items: readonly T[] = [];
  #results: readonly R[] = [];

  /** @param compare the order of the lists. A list in another order gives the same results, but they are made again */
  constructor(compare: Compare<T>) {
    this.#compare = compare;
  }

  /** @param make must always make the same result from the same item */
  of(items: readonly T[], make: (item: T) => R): readonly R[] {
    if (items === this.#items) return this.#results;
    const [before, made] = [this.#items, this.#results];
    let place = 0;
    const results = items.map((item): R => {
      while (place < before.length && before[place] !== item && this.#isGone(before[place], item)) place += 1;
      if (place >= before.length || before[place] !== item) return make(item);
      place += 1;
      return made[place - 1] as R;
    });
    [this.#items, this.#results] = [items, results];
    return results;
  }

  #isGone(old: T | undefined, next: T): boolean {
    return old !== undefined && this.#compare(old, next) < 0;
  }
}
