import { describe, it } from 'vitest';
import { flowsFor } from '../flows/index';
import { PlaygroundDriver } from './playground-driver';
import { useBrowser } from './support';

const browser = useBrowser();

describe.each(['desktop', 'phone'] as const)('on a %s', (layout) => {
  it.each(flowsFor(layout))('$title', ({ run }) => run(new PlaygroundDriver(browser, layout === 'phone')));
});
