/** The publisher name of a page table that does not name its publisher, because a report must have one. */
export const UNSTATED = '—';
