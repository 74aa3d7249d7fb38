// The page's words and how it writes numbers: they come with the page, in its reader's language.

const { lang } = document.documentElement;

/** English times count to 24, as those of the other languages do. */
export const locale = lang === 'en' ? 'en-GB' : lang;

/** @param values what goes in for `%name` */
export function words(name, values = {}) {
  return document.getElementById('words').dataset[name].replace(/%([a-z]+)/g, (_, key) => values[key]);
}
