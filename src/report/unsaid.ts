/** The name of the publisher of a table in a page that does not say whose it is: a report must have one. */
export const UNSAID = '—';
