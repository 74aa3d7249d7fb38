// How this page writes times and numbers. English times count to 24, as those of the other languages do.
const { lang } = document.documentElement;

export const locale = lang === 'en' ? 'en-GB' : lang;
