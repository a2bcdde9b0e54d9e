const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchend', 'click', 'keydown', 'keyup'];

/**
 * On a phone, the system opens other programs and fills the clipboard only in the very moment of a press: after the wait for a
 * file it does neither, and `window.open` says nothing about it.
 */
export function guardOutsideWorld(): void {
  let pressed = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { pressed = false; };
  for (const type of PRESSES) {
    window.addEventListener(type, () => {
      pressed = true;
      channel.port2.postMessage(null);
    }, true);
  }
  const open = window.open.bind(window);
  Reflect.set(window, 'open', (...args: Parameters<typeof open>) => (pressed ? open(...args) : null));
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  Reflect.set(navigator.clipboard, 'writeText', (text: string) =>
    (pressed ? write(text) : Promise.reject(new DOMException('The request is not allowed.', 'NotAllowedError'))));
}
