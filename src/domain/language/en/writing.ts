/** Why a note was left as it is, and what a new note is called. */
export const englishWriting = () => ({
  /** For a note without a company and a role, and before a name that a system does not allow. */
  newNoteName: (name: string) => `Interview ${name}`.trim(),
  unreadable: (reason: string) => `The properties of this note cannot be read: ${reason} Fix them, then try again.`,
  unclosed: (reason: string) => `The properties of this note cannot be changed: ${reason} Add it, then try again.`,
  noMapping: 'The properties of this note are not names with values, such as company: Acme. Fix them, then try again.',
  twice: (name: string) => `The property ${name} is in this note twice. Keep only one, then try again.`,
  notANumber: (name: string, value: number) => `${name} needs a number; ${value} is not one.`,
  noSuchLine: (name: string, line: string) => `Change this line of ${name} by hand: ${line}`,
  /** @param byHand what to do instead */
  unsafe: (name: string, byHand: string) => `The property ${name} is written in a way this plugin cannot change safely; ${byHand}`,
  setByHand: (name: string, value: string) => `set it by hand: ${name}: ${value}`,
  addByHand: (item: string) => `add the line by hand: - ${item}`,
  removeByHand: (item: string) => `remove the line by hand: - ${item}`,
  replaceByHand: (item: string) => `change the line by hand: - ${item}`,
  changeByHand: (text: string) => `change it by hand: ${text}`,
  deleted: (note: string) => `${note} has been deleted, so there is nothing to undo.`,
  writtenOver: (note: string) => `${note} could not be changed: another program keeps writing to it.`,
  notChanged: (note: string, reason: string) => `${note} could not be changed: ${reason}`,
});
