/** As an author writes it: the tag names the data, which is fetched and validated. */
export const body = () =>
  '<foi-disclosure-categories src="/data/liwan-2017.json"></foi-disclosure-categories>';
export const script = true;
