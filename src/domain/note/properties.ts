/**
 * The properties of an interview note: the canonical name of each, and the other names it is also
 * read under because notes in the wild use them. Where several other names stand in one note, the
 * first of them in this table counts.
 */
export const PROPERTIES = {
  company: ['employer', 'organisation', 'organization'],
  role: ['position', 'job_title', 'job_position', 'title'],
  application: [],
  round: ['round_name', 'roundname', 'interview_round', 'interview_stage', 'interview_type'],
  date: ['interview_date'],
  time: [],
  duration: [],
  timezone: [],
  format: [],
  interviewers: ['interviewer', 'contacts', 'attendees', 'stakeholders'],
  agency: [],
  agency_contact: ['recruiter', 'via_recruiter'],
  references: [],
  contact_person: ['contact'],
  contact_by: [],
  decision_by: [],
  follow_up_on: ['follow_up', 'follow_up_date', 'next_follow_up', 'follow_up_reminder_date'],
  status: ['stage', 'job_status', 'application_status', 'app_stage'],
  status_date: [],
  offer_deadline: [],
  feedback: [],
  keep_in_touch: [],
  follow_ups: [],
  interviews: ['stages'],
} as const satisfies Record<string, readonly string[]>;

export type PropertyName = keyof typeof PROPERTIES;

/** The names a property is read under, for whoever writes it: an existing one is kept. */
export interface PropertyNames {
  readonly canonical: string;
  readonly others: readonly string[];
}

/** @param own a person's further names, which go before those that are built in */
export function propertyNames(canonical: PropertyName, own: Readonly<Partial<Record<PropertyName, readonly string[]>>> = {}): PropertyNames {
  return { canonical, others: [...(own[canonical] ?? []).map(foldKey), ...PROPERTIES[canonical]] };
}

/** Property names compare without case, and `-`, `_` and spaces are the same. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]+/g, '_');
}

/** A note's properties by folded name. Where two keys fold to one, the filled one counts, else the first. */
export type FoldedProperties = ReadonlyMap<string, unknown>;

export function foldProperties(properties: Readonly<Record<string, unknown>>): FoldedProperties {
  const folded = new Map<string, unknown>();
  for (const [key, value] of Object.entries(properties)) {
    const name = foldKey(key);
    if (isEmpty(folded.get(name))) folded.set(name, value);
  }
  return folded;
}

/** The same properties, those under a person's own names under the canonical ones too, where these are empty. */
export function withOwnNames(folded: FoldedProperties, own: Readonly<Partial<Record<PropertyName, readonly string[]>>>): FoldedProperties {
  const added = (Object.keys(own) as PropertyName[]).flatMap((canonical) => {
    const name = (own[canonical] ?? []).map(foldKey).find((key) => !isEmpty(folded.get(key)));
    return name !== undefined && isEmpty(folded.get(canonical)) ? [[canonical, folded.get(name)] as const] : [];
  });
  return added.length === 0 ? folded : new Map([...folded, ...added]);
}

/** The value of the property under its canonical name, else under another; null where it is empty. */
export function lookUp(properties: FoldedProperties, name: PropertyName): unknown {
  for (const key of [name, ...PROPERTIES[name]]) {
    const value = properties.get(key);
    if (!isEmpty(value)) return value;
  }
  return null;
}

/** What stands under the property's names with a number behind: `interviewer2`, `interviewer_3`. In the order of the numbers. */
export function lookUpNumbered(properties: FoldedProperties, name: PropertyName): readonly unknown[] {
  const names: readonly string[] = [name, ...PROPERTIES[name]];
  const found = [...properties].flatMap(([key, value]) => {
    const [, stem = '', number = ''] = /^(.*?)_?(\d{1,2})$/.exec(key) ?? [];
    return names.includes(stem) && !isEmpty(value) ? [{ number: Number(number), value }] : [];
  });
  return found.sort((a, b) => a.number - b.number).map(({ value }) => value);
}

/** `x:`, `""`, `[]` and `[""]` say nothing: they are no value, and no problem. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmpty);
}
