/** Something to read that throws once, at the nth time that anything in it is looked at, however deep; of several, at each. */
export function failingAt<T extends object>(value: T, nth: number | readonly number[], sound: readonly string[] = []): T {
  const faults = typeof nth === 'number' ? [nth] : nth;
  let looks = 0;
  const wrap = <U extends object>(target: U): U => new Proxy(target, {
    get(object, key) {
      const inner: unknown = Reflect.get(object, key);
      if (typeof key === 'string' && sound.includes(key)) return inner;
      looks += 1;
      if (faults.includes(looks)) throw new TypeError(FAULT);
      // A frozen or built-in member has to come back as it is.
      return typeof inner === 'object' && inner !== null && (Array.isArray(inner) || isPlain(inner)) ? wrap(inner) : inner;
    },
    ownKeys(object) {
      looks += 1;
      if (faults.includes(looks)) throw new TypeError(FAULT);
      return Reflect.ownKeys(object);
    },
  });
  return wrap(value);
}

export const FAULT = 'a fault at a random place';

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
