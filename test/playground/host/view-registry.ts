import type { View, ViewCreator, WorkspaceLeaf } from 'obsidian';

/** Makes views by their type. */
export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly listeners = new Set<(type: string, known: boolean) => void>();

  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`There is a view of the type “${type}” already.`);
    this.creators.set(type, creator);
    this.notify(type, true);
  }

  unregister(type: string): void {
    this.creators.delete(type);
    this.notify(type, false);
  }

  knows(type: string): boolean {
    return this.creators.has(type);
  }

  make(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.creators.get(type);
    if (creator === undefined) throw new Error(`The playground knows no view of the type “${type}”.`);
    return creator(leaf);
  }

  onChange(listener: (type: string, known: boolean) => void): void {
    this.listeners.add(listener);
  }

  private notify(type: string, known: boolean): void {
    for (const listener of this.listeners) listener(type, known);
  }
}
