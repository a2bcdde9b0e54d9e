import { Component } from 'obsidian';
import { addDays } from '../domain/dates/day';
import { isZone, momentAt, startOf, type Instant, type Zone } from '../domain/dates/zoned';

/** Timers are throttled in the background and stand still in sleep, so no wait is longer than this (ms). */
const LONGEST_WAIT = 15 * 60_000;

/**
 * What time it is, where, and when that matters. It turns at the instant it was asked to wake at, at
 * the device's midnight, and when the device's zone or clock was changed. It looks again whenever
 * the window gets the focus, so that a list is right after a week's sleep.
 */
export class Clock extends Component {
  private readonly listeners = new Set<() => void>();
  private timer: number | null = null;
  private lastLook: Instant = Date.now();
  private deviceZone: Zone = readDeviceZone();
  private midnight: Instant = nextMidnight(this.lastLook, this.deviceZone);
  private wakeInstant: Instant | null = null;

  /** @param win the app's main window, whose focus says that somebody is looking */
  constructor(private readonly win: Window) {
    super();
  }

  override onload(): void {
    this.registerDomEvent(this.win, 'focus', () => this.look());
    this.registerDomEvent(this.win.document, 'visibilitychange', () => this.look());
    this.register(() => this.disarm());
    this.arm();
  }

  now(): Instant {
    return Date.now();
  }

  /** The device's zone, as of the last look. */
  get zone(): Zone {
    return this.deviceZone;
  }

  /** Sets the one instant at which to turn before midnight; null: there is none. */
  wakeAt(instant: Instant | null): void {
    this.wakeInstant = instant;
    if (this.timer !== null) this.arm();
  }

  /** Calls back at each turn, until the function returned is called. */
  onTurn(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  private look(): void {
    const now = this.now();
    const zone = readDeviceZone();
    const turned = now >= this.nextTurn() || now < this.lastLook || zone !== this.deviceZone;
    this.lastLook = now;
    if (turned) this.turn(now, zone);
    this.arm();
  }

  private turn(now: Instant, zone: Zone): void {
    this.deviceZone = zone;
    this.midnight = nextMidnight(now, zone);
    // A listener sets the next one; an instant left in the past would ring for ever.
    this.wakeInstant = null;
    for (const listener of [...this.listeners]) listener();
  }

  private nextTurn(): Instant {
    return Math.min(this.midnight, this.wakeInstant ?? Infinity);
  }

  private arm(): void {
    this.disarm();
    const wait = Math.min(this.nextTurn() - this.now(), LONGEST_WAIT);
    this.timer = window.setTimeout(() => this.look(), Math.max(wait, 0));
  }

  private disarm(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }
}

function readDeviceZone(): Zone {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : 'UTC';
}

function nextMidnight(now: Instant, zone: Zone): Instant {
  return startOf(addDays(momentAt(now, zone).day, 1), zone).instant;
}
