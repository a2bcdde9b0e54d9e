import ICAL from 'ical.js';

/** What `ical.js` says of a calendar's event. */
export interface SecondOpinion {
  readonly uid: string;
  readonly sequence: number;
  readonly method: string;
  readonly summary: string;
  readonly description: string;
  readonly isCancelled: boolean;
  /** In milliseconds since 1970; a time without a zone is taken as one of UTC. */
  readonly start: number | null;
  /** Minutes; null if the event has no end. */
  readonly duration: number | null;
  readonly attendees: readonly string[];
}

/** Occurrences that are looked at: its iterator would go on for ever. */
const MAX_STEPS = 5000;

/** Reads the calendar's one event with `ical.js`. It throws where that does. @param now the first occurrence from then on is told */
export function readWithIcal(text: string, now: number): SecondOpinion {
  const calendar = parsed(text);
  const events = calendar.getAllSubcomponents('vevent');
  const main = events.find((event) => !event.hasProperty('recurrence-id')) ?? events[0];
  if (main === undefined) throw new Error('no event');
  const event = new ICAL.Event(main, { exceptions: events.filter((one) => one !== main), strictExceptions: false });
  const next = event.isRecurring() ? nextOf(event, now) : null;
  const { item, startDate } = next ?? { item: event, startDate: event.startDate };
  return {
    uid: event.uid, sequence: Number(textOf(main, 'sequence')), method: textOf(calendar, 'method').toUpperCase(), summary: item.summary, description: item.description,
    isCancelled: textOf(calendar, 'method').toUpperCase() === 'CANCEL' || textOf(main, 'status').toUpperCase() === 'CANCELLED',
    start: event.isRecurring() && next === null ? null : startDate.toUnixTime() * 1000,
    duration: item.duration.toSeconds() / 60 || null,
    attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).replace(/^mailto:/i, '').toLowerCase()),
  };
}

/** The first days on which the calendar's one event takes place, as it would write them. */
export function firstDays(text: string, count: number): readonly string[] {
  const [main] = parsed(text).getAllSubcomponents('vevent');
  if (main === undefined) return [];
  const iterator = new ICAL.Event(main).iterator();
  return Array.from({ length: count }, () => iterator.next() as ICAL.Time | undefined)
    .flatMap((time) => time?.toICALString().slice(0, 8) ?? []);
}

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function nextOf(event: ICAL.Event, now: number) {
  const iterator = event.iterator();
  for (let step = 0; step < MAX_STEPS; step += 1) {
    // Its types leave out that there can be none.
    const time = iterator.next() as ICAL.Time | undefined;
    if (time === undefined) return null;
    const occurrence = event.getOccurrenceDetails(time);
    if (occurrence.startDate.toUnixTime() * 1000 >= now) return occurrence;
  }
  return null;
}

export function parameterWithIcal(text: string, property: string, parameter: string): unknown {
  const event = parsed(text).getFirstSubcomponent('vevent');
  return event?.getFirstProperty(property)?.getParameter(parameter);
}
