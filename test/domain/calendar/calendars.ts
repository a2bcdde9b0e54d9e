import ICAL from 'ical.js';
import { makeCalendarFile, type CalendarFile, type CalendarInput } from '../../../src/domain/calendar/calendar-file';
import { agenda, NOW } from '../sidebar/follow-ups';

/** An event as another program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  readonly isDay: boolean;
  /** A day, or milliseconds since 1970. */
  readonly start: string | number;
  readonly end: string | number;
  /** Seconds from the start; null if it has no alarm. */
  readonly alarm: number | null;
}

/** Reads a calendar with `ical.js`. It throws where that does. */
export function readAll(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(event);
    const trigger = event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid, summary, description, sequence: Number(event.getFirstPropertyValue('sequence')), stamp: valueOf(event, 'dtstamp') ?? '',
      status: valueOf(event, 'status') ?? '', url: valueOf(event, 'url'), isDay: startDate.isDate, start: timeOf(startDate), end: timeOf(endDate),
      alarm: trigger instanceof ICAL.Duration ? trigger.toSeconds() : null,
    };
  });
}

function valueOf(event: ICAL.Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name);
  return value === null ? null : value.toString();
}

/** A time without a zone would be another one on each phone. */
function timeOf(time: ICAL.Time): string | number {
  if (time.isDate) return time.toString();
  if (time.zone !== ICAL.Timezone.utcTimezone) throw new Error(`${time.toString()} is not in UTC`);
  return time.toUnixTime() * 1000;
}

/** A calendar on a phone, which takes files over as RFC 5546 asks: what has a higher number replaces what it knows. */
export class PhoneCalendar {
  readonly events = new Map<string, ReadEvent>();

  /** Takes the file over. Returns how many events it added, replaced and removed. */
  take(text: string): { readonly added: number; readonly replaced: number; readonly removed: number } {
    const done = { added: 0, replaced: 0, removed: 0 };
    for (const event of readAll(text)) {
      const known = this.events.get(event.uid);
      if (event.status === 'CANCELLED') done.removed += Number(known !== undefined && event.sequence > known.sequence && this.events.delete(event.uid));
      else if (known === undefined || event.sequence > known.sequence) {
        done[known === undefined ? 'added' : 'replaced'] += 1;
        this.events.set(event.uid, event);
      }
    }
    return done;
  }
}

/** Writes the file that follows the previous one. */
export function calendarFile(given: Partial<CalendarInput>, previous: string | null = null): CalendarFile {
  const file = makeCalendarFile(previous, { agenda: agenda([]), problems: [], withInterviews: true, vault: 'Jobs', now: NOW, ...given });
  if (file === null) throw new Error('The previous file is not one of ours.');
  return file;
}
