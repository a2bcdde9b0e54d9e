export type { Edit, Parse, PropertyKey, PropertyValue } from './edit';
export { appendToList, removeFromList } from './list-line';
export { readProperty } from './note-properties';
export { removeProperty, setProperty } from './set-property';
