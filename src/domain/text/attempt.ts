import { errorText } from './error-text';

/**
 * Returns the result of the work or, if it throws, what `failed` makes of the reason. So a failure for one note does not stop the
 * others.
 */
export function attempt<T>(work: () => T, failed: (reason: string) => T): T {
  try {
    return work();
  } catch (error) {
    return failed(errorText(error));
  }
}

/**
 * Does the work for all items together. If that fails, leaves out the items with which it fails: alone, twice, or together with
 * sound ones. Returns the result for the others. Throws only if the work fails for no items at all.
 * @param left called with each item that is left out, and the reason
 */
export function withoutFailing<T, R>(
  all: readonly T[], work: (some: readonly T[]) => R, left: (one: T, reason: string) => void = () => undefined,
): R {
  const works = (one: T): boolean => attempt(() => {
    work([one]);
    work([one, one]);
    return true;
  }, (reason) => {
    left(one, reason);
    return false;
  });
  return attempt(() => work(all), () => workTogether(all.filter(works), work, left));
}

/** A fault can be intermittent, so what has worked is not done again. */
function workTogether<T, R>(all: readonly T[], work: (some: readonly T[]) => R, left: (one: T, reason: string) => void): R {
  const done = addTo<T, R>(null, all, work, left);
  return done === null ? work([]) : done.result;
}

/** The items for which the work was done together, and its result. */
interface Done<T, R> {
  readonly items: readonly T[];
  readonly result: R;
}

/** Adds the items with which the work still succeeds, found by halving. @returns what is done then; null if nothing is */
function addTo<T, R>(
  done: Done<T, R> | null, more: readonly T[], work: (some: readonly T[]) => R, left: (one: T, reason: string) => void,
): Done<T, R> | null {
  const items = [...done?.items ?? [], ...more];
  return attempt<Done<T, R> | null>(() => ({ items, result: work(items) }), (reason) => {
    const [one, ...others] = more;
    if (one === undefined) return done;
    if (others.length === 0) {
      left(one, reason);
      return done;
    }
    const half = Math.floor(more.length / 2);
    return addTo(addTo(done, more.slice(0, half), work, left), more.slice(half), work, left);
  });
}
