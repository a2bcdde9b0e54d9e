import { isEmpty, lookUp, type FoldedProperties } from './properties';
import type { OwnStatusWords } from './settings';
import { isClosed, parseStatus } from './status';

/**
 * The properties with what `result` says as the status, where no status says anything of the outcome.
 * A result can be anything (a score, a word of praise): only one that ends the application, or is an
 * offer, is taken for it, and another one is no problem.
 */
export function withResult(properties: FoldedProperties, own: OwnStatusWords): FoldedProperties {
  const result = properties.get('result');
  const stated = lookUp(properties, 'status');
  const isOpen = stated === null || saysNothing(stated, own);
  return !isEmpty(result) && isOpen && isOutcome(result, own) ? new Map([...properties, ['status', result]]) : properties;
}

/** One that cannot be read is a problem to be shown, and does say something. */
function saysNothing(status: unknown, own: OwnStatusWords): boolean {
  const parsed = parseStatus(status, own);
  return 'value' in parsed && parsed.value === null;
}

function isOutcome(result: unknown, own: OwnStatusWords): boolean {
  const parsed = parseStatus(result, own);
  return 'value' in parsed && parsed.value !== null && (parsed.value === 'offer' || isClosed(parsed.value));
}
