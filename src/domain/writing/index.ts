export type { Edit, Parse, PropertyKey, PropertyValue } from './edit';
export { appendToList, removeFromList } from './list-line';
export { removeProperty, setProperty } from './set-property';
