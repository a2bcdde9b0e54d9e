/** Why a note was left as it is, and what new notes contain. */
export const englishWriting = () => ({});
