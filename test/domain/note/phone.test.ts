import { describe, expect, it } from 'vitest';
import { phoneAsWritten } from '../../../src/domain/note/people';

describe('a phone number that YAML took for a number', () => {
  it.each([
    ['7700900123', '---\nphone: 07700900123\n---\n', '07700900123'],
    ['447700900123', '---\r\nphone: +447700900123 # mobile\r\n---\r\n', '+447700900123'],
    ['447700900123', '{name: Jane, phone: 00447700900123}', '00447700900123'],
    ['5551234567', 'phone: 5551234567', '5551234567'],
  ])('%s in %j is %s', (phone, text, written) => {
    expect(phoneAsWritten(phone, ['Nothing here.', text])).toBe(written);
  });

  it('is not taken from within a longer number or a word', () => {
    expect(phoneAsWritten('770090', ['a: 07700901\nb: 10770090\nc: x0770090\nd: +10770090'])).toBe('770090');
  });

  it('stays as it is where it is text', () => {
    expect(phoneAsWritten('7700 900123', ['07700 900123'])).toBe('7700 900123');
  });
});
