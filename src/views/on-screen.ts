import type { Component } from 'obsidian';

/**
 * Updates the element only while it can be seen: nothing is worked out for a hidden tab or for what is scrolled away. Missed
 * changes are made up for as soon as the element is shown. An element with the focus counts as shown.
 * @param owner the component with which this ends
 * @param update draws the current state of the element
 * @returns a function to call after each change
 */
export function onScreen(el: HTMLElement, owner: Component, update: () => void): () => void {
  // Until the browser has said where the element is, it counts as shown.
  let shown = true;
  let missed = false;
  const changed = () => {
    missed = !shown && !el.contains(el.doc.activeElement);
    if (!missed) update();
  };
  const observer = new IntersectionObserver((entries) => {
    shown = entries.at(-1)?.isIntersecting !== false;
    if (shown && missed) changed();
  });
  observer.observe(el);
  owner.register(() => observer.disconnect());
  return changed;
}
