import { describe, it } from 'vitest';
import { flowsFor } from '../flows/index';
import { PlaygroundDriver } from './playground-driver';
import { useBrowser } from './support';

const browser = useBrowser();

describe.each(['desktop', 'phone'] as const)('on a %s', (layout) => {
  for (const { title, run } of flowsFor(layout)) it(title, () => run(new PlaygroundDriver(browser, layout === 'phone')));
});
