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
