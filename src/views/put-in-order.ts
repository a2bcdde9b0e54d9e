/** Puts the elements into the parent in this order, and moves only those that are in another place. */
export function putInOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  let place = parent.firstElementChild;
  for (const element of elements) {
    if (element === place) place = place.nextElementSibling;
    else parent.insertBefore(element, place);
  }
}
