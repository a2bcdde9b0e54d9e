import { fitsMailto, mailtoUrl } from '../mail';
import { plainText } from '../plain-text';
import type { CheckedLetter, Finding } from './finding';

/** LinkedIn takes so many characters with an invitation (source B). */
export const LINKEDIN_LIMIT = 200;

/** The characters of a note for LinkedIn, as LinkedIn counts them: an emoji is more than one. */
export function linkedInLength(body: string): number {
  return plainText(body).length;
}

/**
 * A note for LinkedIn that is over its limit, and a mail over what its address carries.
 * @param mailLimit see `MAILTO_LIMITS`
 */
export function checkLength({ channel, subject, body }: CheckedLetter, mailLimit: number): readonly Finding[] {
  if (channel === 'linkedin') {
    const length = linkedInLength(body);
    return length <= LINKEDIN_LIMIT ? [] : [finding(`${length} characters; LinkedIn takes ${LINKEDIN_LIMIT} with an invitation.`)];
  }
  if (channel !== 'email') return [];
  const url = mailtoUrl({ to: null, subject: plainText(subject ?? ''), body: plainText(body) });
  return fitsMailto(url, mailLimit) ? [] : [finding('Too long to hand over to a mail program: it will be copied instead, to be pasted into the mail.')];
}

function finding(message: string): Finding {
  return { check: 'length', message, at: null };
}
