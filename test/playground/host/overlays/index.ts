import { installWindows } from '../other-window';
import { installButtons } from './buttons';
import { installConfirmations } from './confirmations';
import { installControls } from './controls';
import { installInputSuggests } from './input-suggests';
import { installKeys } from './keys';
import { installMenus } from './menus';
import { installModals } from './modals';
import { installNotices } from './notices';
import { installSettingGroups } from './setting-groups';
import { installSettingRows } from './setting-rows';
import { installTabs } from './settings-tab-view';
import { installSuggestModals } from './suggest-modals';
import { installTooltips } from './tooltips';

export { openPalette } from './palette';
export { openSettings } from './settings-dialog';

/** Makes the mocks draw on the page. Call it once, after the mocks' `setup()` and before any plugin loads. */
export function installOverlays(): void {
  installWindows();
  installKeys();
  installModals();
  // The settings patch what a modal's `open` does, so modals come first.
  installSuggestModals();
  installButtons();
  installConfirmations();
  installControls();
  installInputSuggests();
  installMenus();
  installNotices();
  installSettingRows();
  installSettingGroups();
  installTabs();
  installTooltips();
}
