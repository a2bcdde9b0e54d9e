import { TAKEN_OVER, type KnownRounds, type TakenOver } from '../domain/overview/known-rounds';
import type { FieldName } from './new-interview-fields';

/** The fields of a form that can be filled in. */
export type Fields = ReadonlyMap<FieldName, { value: string }>;

/** Fills in what the next round of a known application takes over, and removes it if the person changes to another application. */
export class TakeOver {
  readonly #known: KnownRounds;
  readonly #fields: Fields;
  /** What was filled in. The person may have changed it since. */
  #filledIn: Partial<TakenOver> = {};

  constructor(known: KnownRounds, fields: Fields) {
    this.#known = known;
    this.#fields = fields;
  }

  /**
   * Fills in each field that the person has not written in.
   * @param changed the field that the person writes in: its text is theirs
   * @returns whether it is the next round of a known application
   */
  update(changed: 'company' | 'role'): boolean {
    const role = this.#valueOf('role');
    const next = this.#known.after(this.#valueOf('company'), role === (this.#filledIn.role ?? '') && changed !== 'role' ? '' : role);
    for (const name of TAKEN_OVER.filter((one) => one !== changed)) this.#fill(name, next?.[name] ?? '');
    this.#filledIn = next ?? {};
    return next !== null;
  }

  #fill(name: keyof TakenOver, value: string): void {
    const field = this.#fields.get(name);
    if (field !== undefined && field.value === (this.#filledIn[name] ?? '') && field.value !== value) field.value = value;
  }

  #valueOf(name: FieldName): string {
    return this.#fields.get(name)?.value ?? '';
  }
}
