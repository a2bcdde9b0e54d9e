import type { PropertyNames } from '../note/properties';

/** What came of a change to a note's text. A refusal's reason is a sentence for the person, and says what to do. */
export type Edit =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string };

/** The names a property is read under; names compare folded. */
export type PropertyKey = PropertyNames;

/** A YAML reader that leaves dates as text, and throws on broken YAML. */
export type Parse = (yaml: string) => unknown;

export type PropertyValue = string | number | boolean;

export const UNCHANGED: Edit = { kind: 'unchanged' };

export function refused(reason: string): Edit {
  return { kind: 'refused', reason };
}
