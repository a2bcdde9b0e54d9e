/**
 * The type of another language's words: the same keys as in English, with a text for a text, and a function with the same
 * parameters for a function. A key that is missing or superfluous does not compile.
 */
export type Translated<T> =
  T extends string ? string
    : T extends null ? null
      : T extends (...values: infer Values) => string ? (...values: Values) => string
        : { readonly [Key in keyof T]: Translated<T[Key]> };
