export const FORMATS = ['onsite', 'video', 'phone'] as const;
export type Format = (typeof FORMATS)[number];

/** How a contact is made. */
export const CHANNELS = ['email', 'phone', 'linkedin', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the employer likes to be contacted; `none`: asked not to be. */
export type ContactBy = Channel | 'none';

/** Whether what goes that way is sent: a call is made, and what has no channel is done for oneself. */
export function isSent(channel: Channel | null): boolean {
  return channel !== null && channel !== 'phone';
}
