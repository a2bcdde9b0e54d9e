import { words } from '../language/interface';
import type { Problem } from './problem';
import { propertyNamed, type Mapping } from './properties';

/** No value that a person writes is nested deeper. */
const MAX_DEPTH = 20;

/** Properties that can be read to their end, and the names of those that were dropped because they cannot. */
export interface FiniteProperties {
  readonly properties: Mapping;
  readonly dropped: readonly string[];
}

/** Drops the properties that contain themselves, which YAML can write: `aliases: &a [*a]`. */
export function withoutLoops(properties: Mapping): FiniteProperties {
  const dropped = Object.keys(properties).filter((key) => isTooDeep(properties[key], MAX_DEPTH));
  if (dropped.length === 0) return { properties, dropped };
  return { properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !dropped.includes(key))), dropped };
}

/** Reports the dropped properties of an interview note. */
export function loopProblems(note: string, dropped: readonly string[]): readonly Problem[] {
  return dropped.map((key) => ({
    note, property: propertyNamed(key) ?? key, message: words('problems').containsItself(key),
  }));
}

function isTooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isTooDeep(item, depth - 1));
}
