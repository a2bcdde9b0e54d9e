export { inTurn } from './edit';
export type { Edit, Parse, PropertyKey, PropertyValue } from './edit';
export { newInterviewName, newInterviewText, noteText, propertyLines, type NewInterview } from './new-note';
export { PropertyWriter } from './property-writer';
