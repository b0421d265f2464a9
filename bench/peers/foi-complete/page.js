/** As an author writes it: the tag names the data, which is fetched and validated. */
export const body = () =>
  '<foi-disclosure-categories src="/data/liwan-2017.json"></foi-disclosure-categories>';
export const script = true;
/** As the README says: the data are under way while the script is. */
export const head = '<link rel="preload" as="fetch" crossorigin href="/data/liwan-2017.json">';
