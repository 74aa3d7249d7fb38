// Reads one line of the shorthand while it is typed, as the server's reader does (dev.assay.shorthand). One table of
// cases and one test hold the two together (ReaderInBrowserTest).

const BEFORE_A_MARK = `([{"'`;
export const AFTER_A_MARK = `.,;:!)]}"'`;
const EDITS = 2;
const FAR = EDITS + 1;
const LONGEST = 40;
const MOST_DIGITS = 9;
const VERDICTS = {
  '': 'MENTION', '+': 'STRENGTH', '++': 'STRONG_STRENGTH', '-': 'CONCERN', '--': 'SERIOUS_CONCERN', '?': 'OPEN_QUESTION',
};
const SIGNS = { '+': 'STRENGTH', '++': 'STRONG_STRENGTH', '!': 'CONCERN', '!!': 'SERIOUS_CONCERN', '?': 'OPEN_QUESTION' };

const BLANK = /[\s\x1c-\x1f]/; // Java counts the four separators among the blanks
export const blank = c => c !== undefined && c !== '\ufeff' && BLANK.test(c);
const white = c => blank(c) && !'\u00a0\u2007\u202f'.includes(c); // Java strips no blanks that do not break
export const digit = c => c >= '0' && c <= '9';
export const mayOpen = (line, at) => at === 0 || blank(line[at - 1]) || BEFORE_A_MARK.includes(line[at - 1]);
export const mayClose = (line, at) => at === line.length || blank(line[at]) || AFTER_A_MARK.includes(line[at]);
export const fraction = (line, at) => (line[at] === '.' || line[at] === ',') && digit(line[at + 1]);

export function skip(line, at, wanted) {
  while (at < line.length && wanted(line[at])) at++;
  return at;
}

function trimmed(text, wanted) {
  const start = skip(text, 0, wanted);
  let end = text.length;
  while (end > start && wanted(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Lower case, a character at a time, so that the length stays the same. */
export const folded = text => text.replace(/[^]/g, c => {
  const upper = c.toUpperCase();
  const lower = (upper.length === 1 ? upper : c).toLowerCase();
  return lower.length === 1 ? lower : c;
});

const LETTER = /^\p{L}$/u;
const INNER = /^[\p{L}\p{Nd}]$/u;
const PART = /^[\p{L}\p{Nd}_\p{Mn}\p{Mc}]$/u;

/** Whether a code that has begun goes on with what stands there. */
export const inCode = (line, at) =>
  at < line.length && (PART.test(letter(line, at)) || (line[at] === '-' && INNER.test(letter(line, at + 1))));

/** Where the code that begins here ends; where none does, it ends at once. */
export function codeEnd(line, start) {
  let at = start;
  while (at === start ? LETTER.test(letter(line, at)) : inCode(line, at)) at += letter(line, at).length;
  return at;
}

const letter = (line, at) => (at < line.length ? String.fromCodePoint(line.codePointAt(at)) : '');

/** The codes of a role: found whatever their case, and the nearest to one that is not there. */
export class Codes {
  constructor(codes) {
    this.spelling = new Map();
    for (const code of codes) if (!this.spelling.has(folded(code))) this.spelling.set(folded(code), code);
  }

  find(typed) {
    return this.spelling.get(folded(typed)) ?? null;
  }

  nearest(typed) {
    if (typed.length > LONGEST) return null;
    const key = folded(typed);
    let best = null;
    let distance = FAR;
    for (const [code, spelt] of this.spelling) {
      const between = edits(key, code);
      if (between < distance) [best, distance] = [spelt, between];
    }
    return best;
  }
}

function edits(a, b) {
  if (Math.abs(a.length - b.length) > EDITS) return FAR;
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, FAR));
  for (let row = 1; row <= a.length; row++) {
    const costs = [Math.min(row, FAR)];
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      costs.push(Math.min(FAR, replaced, 1 + above[column], 1 + costs[column - 1]));
    }
    above = costs;
  }
  return above[b.length];
}

/** How a line opens: an optional bullet, an optional sign that judges it. */
function opening(line) {
  const start = skip(line, 0, blank);
  const bullet = '-*•'.includes(line[start] ?? '\0') && (start + 1 === line.length || blank(line[start + 1]));
  const sign = bullet ? skip(line, start + 1, blank) : start;
  const signs = /^(\+\+?|!!?|\?)/.exec(line.slice(sign, sign + 2))?.[0] ?? '';
  const body = skip(line, sign + signs.length, blank);
  const judged = signs !== '' && blank(line[sign + signs.length]) && body < line.length;
  return judged ? { bullet, sign: signs, at: sign, body } : { bullet, sign: '', at: sign, body: sign };
}

function tagAt(line, start) {
  if (!mayOpen(line, start)) return null;
  const end = codeEnd(line, start + 1);
  if (end === start + 1) return null;
  const tag = line[end] === '=' ? rating(line, end) : verdict(line, end);
  if (tag) return { codeEnd: end, ...tag };
  let last = skip(line, end, c => !blank(c));
  while (last > end && AFTER_A_MARK.includes(line[last - 1])) last--;
  return { codeEnd: end, end: last, good: false };
}

function rating(line, at) {
  const value = line[at + 1];
  if (!(value >= '1' && value <= '5') || digit(line[at + 2])) return null;
  const end = line.startsWith('/5', at + 2) ? at + 4 : at + 2;
  return mayClose(line, end) && !fraction(line, end) ? { value: Number(value), end, good: true } : null;
}

function verdict(line, at) {
  const end = at + /^[-+?]{0,2}/.exec(line.slice(at, at + 2))[0].length;
  const word = VERDICTS[line.slice(at, end)];
  return word && mayClose(line, end) ? { verdict: word, end, good: true } : null;
}

function scan(line, codes, open) {
  const marks = [];
  const unknown = [];
  let at = first(line, codes, open, marks);
  while (at < line.length) {
    if (line[at] === '#') {
      const tag = tagAt(line, at);
      if (tag) {
        const typed = line.slice(at + 1, tag.codeEnd);
        const need = codes.find(typed);
        const place = { start: at, end: tag.end };
        if (!need || !tag.good) {
          unknown.push({ text: line.slice(at, tag.end), nearest: codes.nearest(typed), codeEnd: tag.codeEnd, ...place });
        }
        else if (tag.value) marks.push({ kind: 'RATING', need, value: tag.value, ...place });
        else marks.push({ kind: 'VERDICT', need, verdict: tag.verdict, ...place });
      }
      at = tag ? tag.end : at + 1;
    } else if (line[at] === 'q') {
      const end = skip(line, at + 1, digit);
      const number = Number(line.slice(at + 1, end));
      const asked = number > 0 && end - at - 1 <= MOST_DIGITS && mayOpen(line, at) && mayClose(line, end) && !fraction(line, end);
      if (asked) marks.push({ kind: 'QUESTION', number, start: at, end });
      at = end;
    } else at++;
  }
  return { marks, unknown };
}

/** `Q: text`, `OWN: text` or `OWN - text`; answers where the scan goes on. */
function first(line, codes, open, marks) {
  const start = open.body;
  const text = at => blank(line[at + 1]) && skip(line, at + 1, blank) < line.length;
  if (line.startsWith('Q:', start) && text(start + 1)) {
    marks.push({ kind: 'QUESTION', text: trimmed(line.slice(start + 2), blank), start, end: start + 2 });
    return start + 2;
  }
  const end = codeEnd(line, start);
  const sign = skip(line, end, blank);
  const need = line[sign] === (sign === end ? ':' : '-') && text(sign) ? codes.find(line.slice(start, end)) : null;
  if (!need) return start;
  marks.push({ kind: 'VERDICT', need, verdict: 'MENTION', start, end });
  return sign + 1;
}

function quotes(line, from, taken) {
  const found = [];
  for (let at = from; at < line.length; at++) {
    const close = line[at] === '"' && mayOpen(line, at) ? '"' : line[at] === '“' ? '”' : null;
    const end = close ? line.indexOf(close, at + 1) : -1;
    if (end < 0) continue;
    const text = trimmed(line.slice(at + 1, end), white);
    const free = !taken.some(mark => mark.start < end + 1 && mark.end > at);
    if (text && free) found.push({ kind: 'QUOTE', text, start: at, end: end + 1 });
    at = end;
  }
  return found;
}

/** The sign in front goes to the codes that have no verdict of their own; with no code it waits to be linked. */
function judge(marks, open) {
  if (!open.sign) return;
  const verdict = SIGNS[open.sign];
  const judged = new Set();
  for (const mark of marks.filter(one => one.kind === 'VERDICT')) {
    judged.add(mark.need);
    if (mark.verdict === 'MENTION') mark.verdict = verdict;
  }
  const ratings = marks.filter(one => one.kind === 'RATING');
  for (const { need, end } of ratings) {
    if (judged.has(need)) continue;
    judged.add(need);
    marks.push({ kind: 'VERDICT', need, verdict, start: end, end });
  }
  if (judged.size === 0) marks.push({ kind: 'VERDICT', need: null, verdict, start: open.at, end: open.at + open.sign.length });
}

/** Marks in the order of the line, what looks like one and is none, and whether the line is a heading. */
export function read(line, codes) {
  const open = opening(line);
  const { marks, unknown } = scan(line, codes, open);
  marks.push(...quotes(line, open.body, [...marks, ...unknown]));
  judge(marks, open);
  marks.sort((a, b) => a.start - b.start);
  const bare = marks.length === 0 && unknown.length === 0;
  const isHeading = bare ? heading(line, open) : marks.length === 0 && markdown(line);
  return { marks, unknown, heading: isHeading, sign: open.sign ? { start: open.at, end: open.at + open.sign.length } : null };
}

/** Whether a line is a Markdown heading. */
export function markdown(line) {
  if (columns(line) > 3) return false;
  const start = skip(line, 0, blank);
  const end = skip(line, start, c => c === '#');
  return end > start && end - start <= 6 && blank(line[end]) && words(line) !== '';
}

function heading(line, open) {
  if (markdown(line)) return true;
  if (open.bullet || open.sign) return false;
  const text = line.slice(0, skip(line, 0, blank)) + trimmed(line, blank);
  return (text.length > 1 && text.endsWith(':') && words(line) !== '') || capitals(line);
}

function capitals(line) {
  const text = line.slice(skip(line, 0, blank));
  if (!/^[\p{L}\p{Nd}]/u.test(text) || /[\ud800-\udfff]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.every(c => /\p{Lu}/u.test(c));
}

function columns(line) {
  let columns = 0;
  for (const c of line.slice(0, skip(line, 0, blank))) columns += c === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** A heading's own words: no signs in front, no closing signs, no colon, no blanks around. */
function words(line) {
  let start = skip(line, 0, blank);
  const signs = skip(line, start, c => c === '#');
  if (signs > start && blank(line[signs])) start = skip(line, signs, blank);
  const text = trimmed(line.slice(start), blank);
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end--;
  const open = end === 0 || blank(text[end - 1]) ? trimmed(text.slice(0, end), blank) : text;
  return trimmed(open.endsWith(':') ? open.slice(0, -1) : open, white);
}
