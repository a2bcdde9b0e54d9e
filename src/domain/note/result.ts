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
  if (isEmpty(result) || stated !== null && saidBy(stated, own) !== null) return properties;
  const status = saidBy(result, own);
  return status === 'offer' || status !== null && status !== undefined && isClosed(status) ? new Map([...properties, ['status', result]]) : properties;
}

/** The status that a value means; null where it says nothing of the outcome, undefined where it cannot be read. */
function saidBy(value: unknown, own: OwnStatusWords) {
  const parsed = parseStatus(value, own);
  return 'value' in parsed ? parsed.value : undefined;
}
