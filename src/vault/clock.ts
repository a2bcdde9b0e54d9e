import { Component } from 'obsidian';
import { addDays } from '../domain/dates/day';
import { isZone, momentAt, startOf, type Instant, type Zone } from '../domain/dates/zoned';
import { Signal } from './signal';

/** Timers are throttled in the background and do not run in sleep, so no wait is longer than this (ms). */
const MAX_WAIT = 15 * 60_000;

/**
 * The time, the device's zone, and a tick when either matters. Once somebody listens, it ticks at the instants that it was asked to
 * wake at, at the device's midnight, and after the device's zone or clock was changed. It checks the time whenever the window gets
 * the focus, so that a list is right after a week's sleep. Before somebody listens, it does not ask for the zone: the first such
 * call in a window is slower than everything else at the start.
 */
export class Clock extends Component {
  readonly #win: Window;
  readonly #ticked = new Signal();
  #timer: number | null = null;
  #lastCheck: Instant = Date.now();
  #deviceZone: Zone | null = null;
  #midnight: Instant | null = null;
  /** One instant for each part that asked. */
  readonly #wakes = new Map<string, Instant>();

  /** @param win the app's main window: a person who looks at it gives it the focus */
  constructor(win: Window) {
    super();
    this.#win = win;
  }

  override onload(): void {
    this.registerDomEvent(this.#win, 'focus', () => this.#check());
    this.registerDomEvent(this.#win.document, 'visibilitychange', () => this.#check());
    this.register(() => this.#disarm());
  }

  now(): Instant {
    return Date.now();
  }

  /** The device's zone, as of the last check. */
  get zone(): Zone {
    return this.#deviceZone ??= readDeviceZone();
  }

  /**
   * Sets the instant at which to tick before midnight; null removes it.
   * @param asker the part that asks: the instants of other parts stay as they are
   */
  wakeAt(instant: Instant | null, asker: string): void {
    if (instant === null) this.#wakes.delete(asker);
    else this.#wakes.set(asker, instant);
    if (this.#timer !== null) this.#arm();
  }

  /** Calls back at each tick, until the function returned is called. */
  onTick(callback: () => void): () => void {
    if (this.#timer === null) this.#arm();
    return this.#ticked.subscribe(callback);
  }

  #check(): void {
    if (this.#timer === null) return;
    const now = this.now();
    const zone = readDeviceZone();
    const isTickDue = now >= this.#nextTick() || now < this.#lastCheck || zone !== this.zone;
    this.#lastCheck = now;
    if (isTickDue) this.#tick(now, zone);
    this.#arm();
  }

  #tick(now: Instant, zone: Zone): void {
    this.#deviceZone = zone;
    this.#midnight = nextMidnight(now, zone);
    // A listener sets the next one; an instant left in the past would make it tick for ever.
    this.#wakes.clear();
    this.#ticked.notify();
  }

  #nextTick(): Instant {
    this.#midnight ??= nextMidnight(this.now(), this.zone);
    return Math.min(this.#midnight, ...this.#wakes.values());
  }

  #arm(): void {
    this.#disarm();
    const wait = Math.min(this.#nextTick() - this.now(), MAX_WAIT);
    this.#timer = window.setTimeout(() => this.#check(), Math.max(wait, 0));
  }

  #disarm(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }
}

function readDeviceZone(): Zone {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : 'UTC';
}

function nextMidnight(now: Instant, zone: Zone): Instant {
  return startOf(addDays(momentAt(now, zone).day, 1), zone).instant;
}
