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
  let done: { readonly with: readonly T[]; readonly result: R } | null = null;
  const take = (some: readonly T[]): void => {
    const together = [...done?.with ?? [], ...some];
    attempt(() => { done = { with: together, result: work(together) }; }, (reason) => {
      const [one, ...others] = some;
      if (one === undefined) return;
      if (others.length === 0) return left(one, reason);
      take(some.slice(0, some.length / 2));
      take(some.slice(some.length / 2));
    });
  };
  take(all);
  return done === null ? work([]) : (done as { readonly result: R }).result;
}
