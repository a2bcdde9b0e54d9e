import type { Words } from '../catalogue';

export const germanWriting = (): Words<'writing'> => ({
  newNoteName: (name) => `Gespräch ${name}`.trim(),
  unreadable: (reason) => `Die Eigenschaften dieser Notiz sind nicht lesbar. ${reason} Behebe das und versuche es noch einmal.`,
  unclosed: (reason) => `Die Eigenschaften dieser Notiz lassen sich nicht ändern. ${reason} Ergänze sie und versuche es noch einmal.`,
  noMapping: 'Die Eigenschaften dieser Notiz sind keine Namen mit Werten wie company: Acme. Behebe das und versuche es noch einmal.',
  twice: (name) => `Die Eigenschaft ${name} steht zweimal in dieser Notiz. Behalte nur eine und versuche es noch einmal.`,
  notANumber: (name, value) => `${name} braucht eine Zahl; ${value} ist keine.`,
  noSuchLine: (name, line) => `Ändere diese Zeile von ${name} von Hand: ${line}`,
  unsafe: (name, byHand) => `Die Eigenschaft ${name} ist so geschrieben, dass das Plugin sie nicht sicher ändern kann. ${byHand}`,
  setByHand: (name, value) => `Setze sie von Hand: ${name}: ${value}`,
  addByHand: (item) => `Füge die Zeile von Hand hinzu: - ${item}`,
  removeByHand: (item) => `Entferne die Zeile von Hand: - ${item}`,
  replaceByHand: (item) => `Ändere die Zeile von Hand: - ${item}`,
  changeByHand: (text) => `Ändere sie von Hand: ${text}`,
  deleted: (note) => `${note} wurde gelöscht, deshalb gibt es nichts rückgängig zu machen.`,
  writtenOver: (note) => `${note} konnte nicht geändert werden: Ein anderes Programm schreibt immer wieder hinein.`,
  notChanged: (note, reason) => `${note} konnte nicht geändert werden: ${reason}`,
});
