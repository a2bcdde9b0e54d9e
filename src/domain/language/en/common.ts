/** Words that several parts share: buttons, statuses, channels, counts. */
export const englishCommon = () => ({});
