/** Calls once there is a connection again: what could not be loaded may be there then. */
export function whenOnline(again: () => void): void {
  globalThis.addEventListener?.('online', again, { once: true });
}
