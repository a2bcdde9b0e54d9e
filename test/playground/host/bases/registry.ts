import type { BasesViewRegistration } from 'obsidian';

/** The views that plugins have for bases, and whether Bases is on. */
export class BasesRegistry {
  isOn = true;
  private readonly views = new Map<string, BasesViewRegistration>();
  private readonly listeners = new Set<() => void>();

  /** @returns false if Bases is off, and the view was not taken */
  register(id: string, view: BasesViewRegistration): boolean {
    if (!this.isOn) return false;
    if (this.views.has(id)) throw new Error(`There is a view of bases called “${id}” already.`);
    this.views.set(id, view);
    this.notify();
    return true;
  }

  unregister(id: string): void {
    this.views.delete(id);
    this.notify();
  }

  viewOf(id: string): BasesViewRegistration | undefined {
    return this.views.get(id);
  }

  /** @returns ends it */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
