/**
 * What was folded (true) or opened (false) by hand, by the key of the group or row. What was done to all applications at once counts for
 * each that has no entry of its own, be it shown or not.
 */
export type Folds = Readonly<Record<string, boolean>>;

/** The key for all applications at once. */
const APPLICATIONS = 'applications';

/** The key of the group that an application has. */
export function applicationGroupKey(application: string): string {
  return `${OF_APPLICATION}${application}`;
}

const OF_APPLICATION = 'application\n';

function isOfApplication(key: string): boolean {
  return key.startsWith(OF_APPLICATION);
}

/** Whether the group or row is folded; null if nobody has folded or opened it. */
export function foldedByHand(folds: Folds, key: string): boolean | null {
  return folds[key] ?? (isOfApplication(key) ? folds[APPLICATIONS] : null) ?? null;
}

/** Folds or opens all groups: those that are shown, and if they are of applications, the ones for which there is no room. */
export function foldAll(folds: Folds, shown: readonly { readonly key: string }[], folded: boolean): Folds {
  const keys = shown.map(({ key }) => key);
  const named = Object.fromEntries(keys.map((key) => [isOfApplication(key) ? APPLICATIONS : key, folded]));
  const kept = Object.entries(folds).filter(([key]) => !isOfApplication(key) || named[APPLICATIONS] === undefined);
  return { ...Object.fromEntries(kept), ...named };
}
