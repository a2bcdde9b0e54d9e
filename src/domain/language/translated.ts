/**
 * What another language has to say for the words of the English one: the same keys, a text for a text, and for a
 * function one that takes the same values. A key that is missing or superfluous does not compile.
 */
export type Translated<T> =
  T extends string ? string
    : T extends null ? null
      : T extends (...values: infer Values) => string ? (...values: Values) => string
        : { readonly [Key in keyof T]: Translated<T[Key]> };
