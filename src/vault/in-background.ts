/** Leaves the work to itself. If it fails, the console says so, and everything else goes on. */
export function inBackground(work: Promise<unknown>, failure: string): void {
  work.catch((error: unknown) => console.error(`Interview Follow-Up: ${failure}`, error));
}
