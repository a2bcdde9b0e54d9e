/** Invitations and messages that are pasted. */
export const englishInvitation = () => ({});
