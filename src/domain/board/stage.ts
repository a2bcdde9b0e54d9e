/** How far an application has come: a column of the board. */
export const STAGES = ['to-come', 'waiting', 'offer', 'closed'] as const;
export type BoardStage = (typeof STAGES)[number];
