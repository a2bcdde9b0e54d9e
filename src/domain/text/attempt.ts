import { errorText } from './error-text';

/** What the work returns; if it throws, what `failed` makes of the reason. So what fails for one note holds up no other. */
export function attempt<T>(work: () => T, failed: (reason: string) => T): T {
  try {
    return work();
  } catch (error) {
    return failed(errorText(error));
  }
}

/**
 * Does the work for all of them. If that fails, does it for those with which it does not fail.
 * @param left told each one that is left out, and why
 */
export function withoutFailing<T, R>(
  all: readonly T[], work: (some: readonly T[]) => R, left: (one: T, reason: string) => void = () => undefined,
): R {
  const works = (one: T): boolean => attempt(() => {
    work([one]);
    return true;
  }, (reason) => {
    left(one, reason);
    return false;
  });
  return attempt(() => work(all), () => work(all.filter(works)));
}
