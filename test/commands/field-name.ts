/** The accessible name of a field, whether or not its form is on a page. */
export function fieldName(field: Element): string {
  const ids = field.getAttribute('aria-labelledby')?.split(' ');
  if (ids === undefined) return field.getAttribute('aria-label') ?? '';
  let top = field;
  while (top.parentElement !== null) top = top.parentElement;
  return ids.map((id) => top.querySelector(`#${id}`)?.textContent ?? '').join(' ');
}
