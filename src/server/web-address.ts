/** Stands for the page that an address is relative to. */
const PAGE = 'https://page.example/';

/**
 * An address for a page, unchanged.
 *
 * @param name For the message: what the address is for.
 * @throws RangeError if it is neither relative nor http(s), such as `javascript:`, in whatever spelling.
 */
export function webAddress(name: string, address: string): string {
  let protocol = '';
  try {
    protocol = new URL(address, PAGE).protocol;
  } catch {
    // Not an address at all.
  }
  if (protocol === 'https:' || protocol === 'http:') return address;
  throw new RangeError(`${name} ${address}: expected a relative address, or one with https: or http:`);
}
