const broken = new Map<() => Promise<unknown>, unknown>();

/**
 * Loads a module on demand and always settles. Where a page forbids inserting scripts, webpack's loader throws, and
 * hangs if asked for the same module again; so a load that threw is not retried.
 *
 * @param load Always the same function for the same module.
 */
export function onDemand<T>(load: () => Promise<T>): Promise<T> {
  if (!broken.has(load)) {
    try {
      return load();
    } catch (error) {
      broken.set(load, error);
    }
  }
  return Promise.reject<T>(broken.get(load));
}
