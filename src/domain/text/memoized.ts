/** The same function, which works out its answer once for each object and keeps it as long as the object is kept. */
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

/** The same for texts. @param max how many answers are kept: past that, it begins anew */
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
 * Makes the value at the first call. What takes time to make, and is not needed to start, is a constant of this kind: the words of
 * a language, a table, a pattern with `\p{…}`, for which V8 builds sets of characters.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
