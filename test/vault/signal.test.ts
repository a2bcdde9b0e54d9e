import { expect, it, vi } from 'vitest';
import { Signal } from '../../src/vault/signal';

it('hands the value to each listener that has not unsubscribed', () => {
  const signal = new Signal<number>();
  const [first, second] = [vi.fn(), vi.fn()];
  const unsubscribe = signal.subscribe(first);
  signal.subscribe(second);
  signal.notify(1);
  unsubscribe();
  signal.notify(2);
  expect(first.mock.calls).toEqual([[1]]);
  expect(second.mock.calls).toEqual([[1], [2]]);
});

it('does not notify a listener that subscribes during the call', () => {
  const signal = new Signal();
  const late = vi.fn();
  signal.subscribe(() => void signal.subscribe(late));
  signal.notify();
  expect(late).not.toHaveBeenCalled();
});

it('notifies no one once cleared', () => {
  const signal = new Signal();
  const listener = vi.fn();
  signal.subscribe(listener);
  signal.clear();
  signal.notify();
  expect(listener).not.toHaveBeenCalled();
});
