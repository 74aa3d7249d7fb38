// What to offer behind a `#`: the needs that what was typed may mean; behind a whole code, what can be said of it.
import { codeEnd, folded, mayOpen, inCode } from './shorthand.js';

const LONGEST = 40;
const MOST = 30;
const SAYINGS = [
  ['+', 'strength'], ['++', 'strongStrength'], ['-', 'concern'], ['--', 'seriousConcern'], ['?', 'openQuestion'],
  ['=1', ''], ['=2', ''], ['=3', ''], ['=4', ''], ['=5', ''],
];
const WORD = /[\p{L}\p{Nd}\p{M}_]+/gu;

/** Without case and accents. */
const plain = text => folded(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** The code that is typed in a line up to where the caret stands, be it empty; null where none is, or where it goes on behind the caret. */
function typed(line, at) {
  const far = Math.max(0, at - LONGEST - 1);
  const start = far + line.slice(far, at).lastIndexOf('#') + 1;
  if (start === far || !mayOpen(line, start - 1) || inCode(line, at)) return null;
  const end = codeEnd(line, start);
  const hyphen = end === at - 1 && end > start && line[end] === '-';
  return end === at || hyphen ? { start, end } : null;
}

/** Those whose code begins with what was typed, then those with such a word in their title; both in the role's order. */
function meant(needs, word) {
  const begins = plain(word);
  const byCode = needs.filter(need => plain(need.code).startsWith(begins));
  const byTitle = needs.filter(need => !byCode.includes(need) && wordBegins(plain(need.title), begins));
  return [...byCode, ...byTitle].slice(0, MOST);
}

const wordBegins = (title, begins) => [...title.matchAll(WORD)].some(word => title.startsWith(begins, word.index));

/**
 * What to offer where the caret stands in a line; null where that is nothing.
 *
 * @param needsNow gives the role's needs in its order: `code`, `title`, `known`, `anchors`
 * @param words the page's words by their names
 * @return `kind`; `start` and `end` of what an entry replaces; `entries` with what they put in
 */
export function offered(line, at, needsNow, words) {
  const code = typed(line, at);
  if (!code) return null;
  const needs = needsNow();
  const key = folded(line.slice(code.start, code.end));
  const whole = needs.find(need => folded(need.code) === key);
  if (whole) return code.end === at ? { kind: 'sayings', start: at, end: at, entries: sayings(whole, words) } : null;
  const entries = meant(needs, line.slice(code.start, at))
    .map(({ code, title, known }) => ({ insert: code, label: code, detail: title, known }));
  return entries.length === 0 ? null : { kind: 'needs', start: code.start, end: at, entries };
}

/** Signs, and ratings with what they mean for this need. */
const sayings = (need, words) => SAYINGS.map(([sign, name]) => ({
  insert: sign, label: sign, detail: name ? words(name) : need.anchors[sign[1]] || words('yourRating'),
}));
