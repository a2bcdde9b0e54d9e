/** What Obsidian adds to these, a plugin finds in each of its windows. */
const EXTENDED = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'UIEvent'] as const;

type Realm = typeof window;

/** The window of an element, with classes of its own. */
function realmOf(node: Node): Realm {
  return node.ownerDocument?.defaultView ?? window;
}

/** Called with the windows that open, to listen there to what the page listens to. */
const watchers: ((realm: Realm) => void)[] = [];

/** Calls back with this window at once, and with each other one when it opens. */
export function inEachWindow(watch: (realm: Realm) => void): void {
  watchers.push(watch);
  watch(window);
}

/** Has elements be made by the window that they go into, and lets `instanceOf` know the classes of all windows. */
export function installWindows(): void {
  Object.defineProperty(Node.prototype, 'instanceOf', { configurable: true, writable: true, value: isOfClass });
  Object.defineProperty(UIEvent.prototype, 'targetNode', {
    configurable: true, get(this: UIEvent) { return this.target; },
  });
  const makers: object = {
    createEl: createInside,
    createDiv(this: Node, options?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
      return createInside.call(this, 'div', options, callback as (el: HTMLElement) => void);
    },
    createSpan(this: Node, options?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
      return createInside.call(this, 'span', options, callback);
    },
  };
  Object.assign(Node.prototype, makers);
}

function isOfClass(this: Node, type: abstract new (...args: never[]) => unknown): boolean {
  const own: unknown = Reflect.get(realmOf(this), type.name);
  return [type, own].some((known) => typeof known === 'function' && known[Symbol.hasInstance](this));
}

function createInside(
  this: Node, tag: keyof HTMLElementTagNameMap, options: DomElementInfo | string = {}, callback?: (el: HTMLElement) => void,
): HTMLElement {
  const info = typeof options === 'string' ? { cls: options } : options;
  const made = createEl(tag, info);
  const { doc } = this;
  const el = doc === document ? made : doc.importNode(made, true);
  this.insertBefore(el, info.prepend === true ? this.firstChild : null);
  callback?.(el);
  return el;
}

/** A window beside the page's, drawn over it, with a document and classes of its own. */
export class OtherWindow {
  readonly doc: Document;
  private readonly frame: HTMLIFrameElement;

  constructor(title: string) {
    this.frame = activeDocument.body.createEl('iframe', { cls: 'other-window', attr: { title } });
    const { contentWindow, contentDocument } = this.frame;
    if (contentWindow === null || contentDocument === null) throw new Error('The window did not open.');
    this.doc = contentDocument;
    extend(contentWindow as Realm);
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) this.doc.head.append(this.doc.importNode(sheet, true));
    this.doc.body.className = document.body.className;
    for (const watch of watchers) watch(contentWindow as Realm);
    this.doc.addEventListener('focusin', () => activate(contentWindow as Realm));
    document.addEventListener('focusin', backToPage);
    contentWindow.focus();
    activate(contentWindow as Realm);
  }

  close(): void {
    document.removeEventListener('focusin', backToPage);
    backToPage();
    this.frame.remove();
  }
}

function extend(realm: Realm): void {
  for (const name of EXTENDED) {
    const own = realm[name].prototype as object;
    const members = Object.entries(Object.getOwnPropertyDescriptors(window[name].prototype));
    for (const [member, descriptor] of members) if (!Object.hasOwn(own, member)) Object.defineProperty(own, member, descriptor);
  }
  Object.defineProperty(realm.Node.prototype, 'instanceOf', { configurable: true, writable: true, value: isOfClass });
}

/** Obsidian puts notices and dialogs into the window that has the focus. */
function activate(realm: Realm): void {
  Reflect.set(window, 'activeWindow', realm);
  Reflect.set(window, 'activeDocument', realm.document);
}

function backToPage(): void {
  activate(window);
}
