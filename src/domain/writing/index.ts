export { inTurn, refused, UNCHANGED, type Edit } from './edit';
export { newInterviewName, newInterviewText, noteText, propertyLines, type NewInterview } from './new-note';
export { PropertyWriter } from './property-writer';
