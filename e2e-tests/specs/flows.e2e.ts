import { browser } from '@wdio/globals';
import { describe, it } from 'mocha';
import { flowsFor } from '../../test/flows/index';
import { ObsidianDriver } from '../obsidian-driver';

const options = browser.requestedCapabilities['wdio:obsidianOptions'];
const isPhone = options?.emulateMobile === true;

describe(`in Obsidian ${browser.getObsidianVersion()}`, () => {
  for (const { title, run } of flowsFor(isPhone ? 'phone' : 'desktop')) {
    it(title, () => run(new ObsidianDriver(isPhone)));
  }
});
