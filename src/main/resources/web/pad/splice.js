// The arithmetic of edits in whole lines, as the server does it (dev.assay.interview.Splice).

export const lines = text => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The one change between two texts: what is left without their common first and last lines. */
export function between(before, after) {
  if (before === after) return { at: 0, removed: [], inserted: [] };
  const { head, tail } = ends(before, after, whole);
  const changed = text => lines(text.slice(head, text.length - tail));
  return { at: count(before, head), removed: changed(before), inserted: changed(after) };
}

export const empty = splice => splice.removed.length === 0 && splice.inserted.length === 0;

/** A text after a change; a line that others follow now gets its end. */
export function apply(splice, text) {
  const from = start(text, splice.at, 0);
  const to = start(text, splice.removed.length, from);
  const parts = [text.slice(0, from), ...splice.inserted, text.slice(to)].filter(Boolean);
  return parts.map((part, i) => (i < parts.length - 1 && !part.endsWith('\n') ? part + '\n' : part)).join('');
}

/** How many characters two texts have in common before and behind what differs; `cut` may shorten either. */
export function ends(one, other, cut = length => length) {
  const most = Math.min(one.length, other.length);
  const head = cut(longest(most, (from, to) => one.slice(from, to) === other.slice(from, to)), one, other);
  const behind = (text, from, to) => text.slice(text.length - to, text.length - from);
  const tail = longest(most - head, (from, to) => behind(one, from, to) === behind(other, from, to));
  return { head, tail: cut(tail, one, other, true) };
}

/** The most of a number of characters that are alike; whole pieces are compared, which is what browsers do fast. */
function longest(most, alike) {
  let [known, high] = [0, most];
  while (known < high) {
    const middle = Math.ceil((known + high) / 2);
    if (alike(known, middle)) known = middle;
    else high = middle - 1;
  }
  return known;
}

/** As many of the first or last characters that two texts have in common as are whole lines of both. */
function whole(length, one, other, last = false) {
  if (!last) return one.slice(0, length).lastIndexOf('\n') + 1;
  const begins = text => length === text.length || text[text.length - length - 1] === '\n';
  if (begins(one) && begins(other)) return length;
  const end = one.indexOf('\n', one.length - length);
  return end < 0 ? 0 : one.length - end - 1;
}

/** How many lines end before a place. */
function count(text, place) {
  let ended = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) ended++;
  return ended;
}

/** Where a line begins, counted on from the beginning of another. */
function start(text, number, from) {
  let at = from;
  for (let line = 0; line < number && at < text.length; line++) at = text.indexOf('\n', at) + 1 || text.length;
  return at;
}

/** Whether a change is another one with words typed after its own. */
function goesOn(splice, other) {
  return splice.at === other.at && JSON.stringify(splice.removed) === JSON.stringify(other.removed)
    && splice.inserted.join('').startsWith(other.inserted.join(''));
}

/** Whether both change the same lines, so that both versions stay. */
export function meets(splice, other) {
  if (empty(other) || goesOn(splice, other) || goesOn(other, splice)) return false;
  const end = splice.at + splice.removed.length;
  const otherEnd = other.at + other.removed.length;
  const before = end < other.at || (end === other.at && (splice.removed.length > 0 || other.removed.length > 0));
  return !before && splice.at < otherEnd;
}

/**
 * This change as it must be made where `other` was made first: both happen; of the same lines both versions stay, but
 * the longer one alone where it only types on from the other.
 */
export function after(splice, other) {
  if (goesOn(other, splice)) return { at: splice.at, removed: [], inserted: [] };
  if (goesOn(splice, other)) return { ...splice, removed: other.inserted };
  const end = splice.at + splice.removed.length;
  const otherEnd = other.at + other.removed.length;
  if (end < other.at || (end === other.at && (splice.removed.length > 0 || other.removed.length > 0))) return splice;
  if (splice.at >= otherEnd) return { ...splice, at: splice.at + other.inserted.length - other.removed.length };
  const added = splice.inserted.filter(line => !other.inserted.includes(line) && !other.removed.includes(line));
  return { at: other.at + other.inserted.length, removed: [], inserted: added };
}
