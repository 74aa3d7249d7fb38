// What may have been meant by a mark that is not understood, and by a rating without its `#`. One key puts it in;
// nothing does so by itself.
import { AFTER_A_MARK, Codes, blank, codeEnd, digit, folded, fraction, markdown, mayClose, mayOpen, read, skip } from './shorthand.js';

/** How people call the needs of a role: by their codes, and by titles of one word. */
export class Names extends Codes {
  /** @param needs `code` and `title` of each */
  constructor(needs) {
    super(needs.map(need => need.code));
    this.titles = new Map();
    for (const { code, title } of needs) {
      if (title && codeEnd(title, 0) === title.length && !this.titles.has(folded(title))) this.titles.set(folded(title), code);
    }
  }

  called(word) {
    return this.find(word) ?? this.titles.get(folded(word)) ?? null;
  }
}

/**
 * Mends in the order of the line, with what was read of it.
 *
 * @return `{ read, mends }`; each mend has the place `start` to `end` that is not understood, the change `from`, `to`,
 *   `insert`, and what would then stand there: `meant`
 */
export function mendable(line, names) {
  const found = read(line, names);
  const ofMarks = found.unknown.filter(mark => mark.nearest).map(mark => ofMark(mark, names));
  return { read: found, mends: [...ofMarks, ...bare(line, names, [...found.marks, ...found.unknown])].sort((a, b) => a.start - b.start) };
}

/** The nearest code; where that stands there already, a blank behind it makes a mark of it and text of the rest. */
function ofMark({ start, end, codeEnd: to, text, nearest }, names) {
  const known = names.find(text.slice(1, to - start)) !== null;
  return { start, end, meant: nearest, ...(known ? { from: to, to, insert: ' ' } : { from: start + 1, to, insert: nearest }) };
}

/** `LEAD=3`, `own 4/5`, `Design: 3`, and `Design 3` where nothing but a sign or the line's end follows. */
function bare(line, names, marks) {
  if (markdown(line)) return [];
  const taken = marks.sort((a, b) => a.start - b.start);
  const found = [];
  let next = 0;
  for (let at = 0; at < line.length; at++) {
    const end = mayOpen(line, at) ? codeEnd(line, at) : at;
    if (end === at) continue;
    const need = names.called(line.slice(at, end));
    const rating = need && rated(line, end);
    if (rating) {
      while (next < taken.length && taken[next].end <= at) next++;
      const free = next === taken.length || taken[next].start >= rating.end;
      const typed = `${need}=${rating.value}`;
      if (free) found.push({ start: at, end: rating.end, from: at, to: rating.end, insert: `#${typed}`, meant: typed, bare: true });
    }
    at = end - 1;
  }
  return found;
}

/** A rating from 1 to 5 behind a name that ends there; null where there is none. */
function rated(line, nameEnd) {
  const sign = skip(line, nameEnd, blank);
  const signed = line[sign] === '=' || line[sign] === ':';
  const at = signed ? skip(line, sign + 1, blank) : sign;
  const value = Number(line[at]);
  if (at === nameEnd || !(value >= 1 && value <= 5)) return null;
  const outOf = line.startsWith('/5', at + 1);
  const end = at + (outOf ? 3 : 1);
  const goesOn = fraction(line, end) || (line[end] === ':' && digit(line[end + 1]));
  const ends = signed || outOf ? mayClose(line, end) : last(line, end);
  return ends && !goesOn ? { value, end } : null;
}

/** Whether nothing more is said of it: the line ends there, or a sign follows that ends a thought. */
function last(line, end) {
  const next = skip(line, end, blank);
  return next === line.length || (next === end && line[end] !== ':' && AFTER_A_MARK.includes(line[end]));
}
