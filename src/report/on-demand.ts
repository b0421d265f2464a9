const broken = new Map<() => Promise<unknown>, unknown>();

/**
 * Loads a module on demand: in the end it is there, or it cannot be loaded. Where a page forbids it to make scripts,
 * webpack's loader throws, and asked for the same module again it never answers; so what threw is not asked for again.
 *
 * @param load Always the same function for a module.
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
