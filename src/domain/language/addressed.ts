/** A person as a letter can address them. */
export interface Addressed {
  /** The whole name, with titles, as the note has it: `Frau Dr. Jane Doe`. */
  readonly name: string;
  /** The given name if it is certain which part of the name that is, else the whole name. */
  readonly first: string;
  /** The whole name without `Frau`, `Mr` and the like: `Dr. Jane Doe`. */
  readonly plain: string;
  /** Only what a note says. Nothing is concluded from a given name. */
  readonly form: 'ms' | 'mr' | null;
  /** The family name with academic titles, `Dr. Doe`; the same as `plain` if it is not certain which part that is. */
  readonly family: string;
}
