/**
 * The prototype's own method, for a patch that calls it. It is read by name, since lint refuses
 * a method without its object.
 */
export function original(prototype: object, name: string): (self: object, ...args: readonly unknown[]) => unknown {
  const method: unknown = Reflect.get(prototype, name);
  if (typeof method !== 'function') throw new Error(`The mock has no ${name}.`);
  return (self, ...args) => Reflect.apply(method, self, args) as unknown;
}

/** Calls what the object keeps under the name, if anything: the mocks keep callbacks in private fields. */
export function callKept(owner: object, name: string, ...args: readonly unknown[]): unknown {
  const kept: unknown = Reflect.get(owner, name);
  return typeof kept === 'function' ? Reflect.apply(kept, owner, args) as unknown : undefined;
}
