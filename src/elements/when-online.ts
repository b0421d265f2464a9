/** Calls back once there is a connection again, because failed parts may then be available. */
export function whenOnline(again: () => void): void {
  globalThis.addEventListener?.('online', again, { once: true });
}
