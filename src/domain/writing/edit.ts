import type { PropertyNames } from '../note/properties';

/** The result of a change to a note's text. A refusal's reason is a sentence for the person, and says what to do. */
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

/** Makes the edits one after the other, as one edit: if one of them is refused, the whole is. */
export function inTurn(text: string, edits: readonly ((text: string) => Edit)[]): Edit {
  let written = text;
  for (const edit of edits) {
    const result = edit(written);
    if (result.kind === 'refused') return result;
    if (result.kind === 'changed') written = result.text;
  }
  return written === text ? UNCHANGED : { kind: 'changed', text: written };
}

export function refused(reason: string): Edit {
  return { kind: 'refused', reason };
}
