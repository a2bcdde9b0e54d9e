import { Notice, Platform } from 'obsidian';
import { words } from '../domain/language/interface';

/** Whether the system can show notifications of plugins: on phones and tablets it cannot. */
export function hasNotifications(): boolean {
  return Platform.isDesktopApp && typeof Notification === 'function';
}

/** Whether the person has allowed them. */
export function canNotify(): boolean {
  return hasNotifications() && Notification.permission === 'granted';
}

/** Asks the system for permission, and says so if there is none. Only a person's choice may lead here. */
export async function askToNotify(): Promise<boolean> {
  if (canNotify() || (hasNotifications() && await Notification.requestPermission() === 'granted')) return true;
  new Notice(hasNotifications() ? words('reminders').notAllowed : words('reminders').notHere, READING_TIME);
  return false;
}

/** A reason takes longer to read than a confirmation (ms). */
const READING_TIME = 15_000;

/** Shows a notification, without a sound. @param open is called if the person clicks it */
export function notify(title: string, body: string, open: () => void): void {
  new Notification(title, { body, silent: true }).addEventListener('click', open);
}
