import type { Component } from 'obsidian';

/**
 * Lets the element follow changes only while a person can see it: nothing is worked out for a hidden tab or what is scrolled away.
 * What it missed is made up for as soon as it is shown. An element with the focus counts as shown.
 * @param owner the component with which that ends
 * @param update draws the element as it has to be now
 * @returns what to call after each change
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
