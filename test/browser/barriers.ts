import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** This rule does not see a label that is scrolled out of sight. The rule `label` finds fields without a name. */
const BLIND_RULE = 'label-title-only';

/** The barriers that axe finds in the elements that match, each with where it is. */
export async function barriersIn(page: Page, within: string): Promise<string[]> {
  // Without its legacy mode axe gathers what it found in another page, for frames of other origins. That takes as long as the search.
  const { violations } = await new AxeBuilder({ page }).include(within).disableRules(BLIND_RULE).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
