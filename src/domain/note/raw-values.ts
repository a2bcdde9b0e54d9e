import { saysNobody } from '../text/nobody';
import { mendText } from './mended-text';

/** `x:`, `""`, `[]` and `[""]` are neither a value nor a problem. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmpty);
}

/** Whether a value is empty, or says that there is nobody, or that nothing is known yet: `TBD`, `none`, `false`. */
export function saysNothing(value: unknown): boolean {
  if (value === false || isEmpty(value)) return true;
  if (typeof value === 'string') return saysNobody(value);
  return Array.isArray(value) && value.every(saysNothing);
}

/**
 * The value as it was meant: with links for the lists that YAML made of them, without what a slip left of quotation marks and
 * brackets, and null for what is empty. A mapping in a list is left as it is, and mended when it is read.
 */
export function mend(value: unknown): unknown {
  if (isEmpty(value)) return null;
  if (!Array.isArray(value)) return mendScalar(value);
  const items: readonly unknown[] = value;
  return linkIn(items) ?? items.map((item) => linkIn(item) ?? mendScalar(item));
}

/** Quotation marks with nothing between them say nothing. */
function mendScalar(value: unknown): unknown {
  return typeof value === 'string' ? mendText(value) || null : value;
}

/** The same, and what says nothing is left out. */
export function mendNamed(value: unknown): unknown {
  const mended = mend(value);
  if (saysNothing(mended)) return null;
  return Array.isArray(mended) ? mended.filter((item) => !saysNothing(item)) : mended;
}

/** An unquoted `[[Acme]]` is a list in a list to YAML: the text that it was meant as; null for any other value. */
function linkIn(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const inner: unknown = value[0];
  if (!Array.isArray(inner) || isEmpty(inner)) return null;
  return inner.every((part) => typeof part === 'string' || typeof part === 'number') ? `[[${inner.join(', ')}]]` : null;
}
