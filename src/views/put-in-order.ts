/** Makes the elements the parent's children in this order, and moves only those that stand elsewhere. */
export function putInOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  let place = parent.firstElementChild;
  for (const element of elements) {
    if (element === place) place = place.nextElementSibling;
    else parent.insertBefore(element, place);
  }
}
