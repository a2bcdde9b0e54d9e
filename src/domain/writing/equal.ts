type Mapping = Readonly<Record<string, unknown>>;

/**
 * Whether two parsed values say the same, their keys in the same order. Values may hold themselves (YAML's anchors can): a pair
 * counts as equal while it is being compared.
 */
export function deepEqual(one: unknown, other: unknown, pairs = new Map<unknown, unknown>()): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (pairs.get(one) === other) return true;
  pairs.set(one, other);
  const [items, others] = [listIn(one), listIn(other)];
  if (items !== null || others !== null) {
    return items !== null && others !== null && Object.getPrototypeOf(one) === Object.getPrototypeOf(other)
      && items.length === others.length && items.every((value, index) => deepEqual(value, others[index], pairs));
  }
  return mappingsEqual(one as Mapping, other as Mapping, pairs);
}

/** The contents of a list, or of what a YAML tag makes: bytes, a set, an ordered mapping, a date. Null for a mapping. */
function listIn(value: object): readonly unknown[] | null {
  if (value instanceof Date) return [value.getTime()];
  const isListed = Array.isArray(value) || value instanceof Uint8Array || value instanceof Set || value instanceof Map;
  return isListed ? [...value as Iterable<unknown>] : null;
}

/** Anything else that is not a plain mapping is equal only to itself. */
function mappingsEqual(one: Mapping, other: Mapping, pairs: Map<unknown, unknown>): boolean {
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return sameTexts(keys, Object.keys(other)) && keys.every((key) => deepEqual(one[key], other[key], pairs));
}

export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function isPlain(value: Mapping): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
