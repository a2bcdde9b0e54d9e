/** A person as a letter can address them. */
export interface Addressed {
  /** The whole name, with titles, as the note has it: `Frau Dr. Jane Doe`. */
  readonly name: string;
  /** The given name if it is certain which one that is, else the whole name. */
  readonly first: string;
  /** The whole name without `Frau`, `Mr` and the like: `Dr. Jane Doe`. */
  readonly plain: string;
  /** Only what was said: a given name says nothing. */
  readonly form: 'ms' | 'mr' | null;
  /** The family name with academic titles, `Dr. Doe`; the same as `plain` if it is not certain which one that is. */
  readonly family: string;
}
