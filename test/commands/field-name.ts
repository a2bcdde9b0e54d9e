/** The accessible name of a field, whether or not its form is on a page. */
export function fieldName(field: Element): string {
  const id = field.getAttribute('aria-labelledby');
  if (id === null) return field.getAttribute('aria-label') ?? '';
  let top = field;
  while (top.parentElement !== null) top = top.parentElement;
  return top.querySelector(`#${id}`)?.textContent ?? '';
}
