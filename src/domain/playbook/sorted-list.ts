/** Items in order. To change a few of many costs little; the order must tell any two items apart. */
export class SortedList<T> {
  #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** A copy, which later changes leave alone. */
  toArray(): T[] {
    return this.#items.slice();
  }

  /** @param leaving items of the list, the very objects */
  replace(leaving: readonly T[], coming: readonly T[]): void {
    if ((leaving.length + coming.length) * FEW > this.#items.length) this.#replaceMany(new Set(leaving), coming);
    else {
      for (const item of leaving) this.#items.splice(this.#placeOf(item), 1);
      for (const item of coming) this.#items.splice(this.#placeOf(item), 0, item);
    }
  }

  #replaceMany(leaving: ReadonlySet<T>, coming: readonly T[]): void {
    this.#items = [...this.#items.filter((item) => !leaving.has(item)), ...coming].sort(this.#compare);
  }

  /** The place of the item, or where it belongs. */
  #placeOf(item: T): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#items[middle];
      if (other !== undefined && this.#compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Below one change to this many items, each is put in its place; above it, all are sorted. */
const FEW = 20;
