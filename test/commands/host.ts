import type { ViewCreator } from 'obsidian';
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { FollowUpsView } from '../../src/views/follow-ups-view';
import type { SidebarHost } from '../../src/views/sidebar-host';
import type { Stage } from './stage';

/** What the plugin hands to its sidebar. */
export function hostOf({ notes, plugin }: Stage): SidebarHost {
  const make = Reflect.get(plugin, 'views__') as ReadonlyMap<string, ViewCreator>;
  const view = make.get('interview-follow-up')?.(WorkspaceLeaf.create2__(notes.app as never).asOriginalType3__());
  if (!(view instanceof FollowUpsView)) throw new Error('The sidebar is not registered.');
  return view.host;
}
