/** The same function, but with its result kept for each object as long as the object exists. */
export function memoized<T extends object, R>(make: (from: T) => R): (from: T) => R {
  const made = new WeakMap<T, R>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}

/** The same for texts. @param max how many results are kept: past that, all are dropped */
export function memoizedByText<T extends string, R extends object | string>(make: (from: T) => R, max: number): (from: T) => R {
  const made = new Map<T, R>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    if (made.size >= max) made.clear();
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}

/**
 * Makes the value at the first call, for constants that are slow to make and not needed at the start: the words of a language, a
 * table, a pattern with `\p{…}` (for which V8 builds sets of characters).
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
