import { Component } from 'obsidian';
import { addDays } from '../domain/dates/day';
import { isZone, momentAt, startOf, type Instant, type Zone } from '../domain/dates/zoned';
import { Signal } from './signal';

/** Timers are throttled in the background and do not run in sleep, so no wait is longer than this (ms). */
const MAX_WAIT = 15 * 60_000;

/**
 * What time it is, where, and when that matters. Once somebody listens, it ticks at the instant it was asked to wake at, at
 * the device's midnight, and when the device's zone or clock was changed. It checks the time
 * whenever the window gets the focus, so that a list is right after a week's sleep. Until then it does
 * not ask where the device is: a window's first such question takes longer than all else at the start.
 */
export class Clock extends Component {
  readonly #win: Window;
  readonly #ticked = new Signal();
  #timer: number | null = null;
  #lastCheck: Instant = Date.now();
  #deviceZone: Zone | null = null;
  #midnight: Instant | null = null;
  /** By who asked: each has one. */
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
   * Sets the one instant at which to tick before midnight; null: there is none.
   * @param asker for whom: another's instant stays as it is
   */
  wakeAt(instant: Instant | null, asker = ''): void {
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
