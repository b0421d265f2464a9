/** The visible content of an element: itself, and what another component assigns to a slot among its children. */
export function placesIn(host: Element): readonly Element[] {
  const slots = [...host.querySelectorAll('slot')];
  return [host, ...new Set(slots.flatMap((slot) => slot.assignedElements({ flatten: true })))];
}

/** The tables of an element. A copy of the headers for sticky positioning, without data cells, does not count. */
export function tablesIn(host: Element): readonly HTMLTableElement[] {
  const found = placesIn(host).flatMap((place) =>
    place instanceof HTMLTableElement ? [place] : [...place.querySelectorAll('table')],
  );
  const tables = [...new Set(found)];
  const filled = tables.filter((table) => table.querySelector('td'));
  return filled.length > 0 ? filled : tables;
}
