/** Lets the work go on without being awaited. If it fails, the console says so, and nothing else stops. */
export function inBackground(work: Promise<unknown>, failure: string): void {
  work.catch((error: unknown) => console.error(`Interview Follow-Up: ${failure}`, error));
}
