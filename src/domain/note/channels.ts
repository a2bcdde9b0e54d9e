export const FORMATS = ['onsite', 'video', 'phone'] as const;
export type Format = (typeof FORMATS)[number];

/** How a contact is made. */
export const CHANNELS = ['email', 'phone', 'linkedin', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the employer likes to be contacted; `none`: asked not to be. */
export type ContactBy = Channel | 'none';

/** Whether a letter by that channel is sent. A call is not, nor is a section that the person writes for themselves. */
export function isSent(channel: Channel | null): boolean {
  return channel !== null && channel !== 'phone';
}
