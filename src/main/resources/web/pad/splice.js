// The arithmetic of edits in whole lines, as the server does it (dev.assay.interview.Splice).

export const lines = text => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The one change between two texts: what is left without their common first and last lines. */
export function between(before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at: head, removed: before.slice(head, before.length - tail), inserted: after.slice(head, after.length - tail) };
}

export const empty = splice => splice.removed.length === 0 && splice.inserted.length === 0;

export function apply(splice, text) {
  const all = [...text.slice(0, splice.at), ...splice.inserted, ...text.slice(splice.at + splice.removed.length)];
  return all.map((line, i) => (i < all.length - 1 && !line.endsWith('\n') ? line + '\n' : line));
}

/** How many characters two texts have in common before and behind what differs. */
export function ends(one, other) {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { head, tail };
}

/** Whether both change the same lines, so that both versions stay. */
export function meets(splice, other) {
  if (empty(other) || JSON.stringify(splice) === JSON.stringify(other)) return false;
  const end = splice.at + splice.removed.length;
  const otherEnd = other.at + other.removed.length;
  const before = end < other.at || (end === other.at && (splice.removed.length > 0 || other.removed.length > 0));
  return !before && splice.at < otherEnd;
}

/** This change as it must be made where `other` was made first: both happen; of the same lines, both versions stay. */
export function after(splice, other) {
  if (JSON.stringify(splice) === JSON.stringify(other)) return { at: splice.at, removed: [], inserted: [] };
  const end = splice.at + splice.removed.length;
  const otherEnd = other.at + other.removed.length;
  if (end < other.at || (end === other.at && (splice.removed.length > 0 || other.removed.length > 0))) return splice;
  if (splice.at >= otherEnd) return { ...splice, at: splice.at + other.inserted.length - other.removed.length };
  const added = splice.inserted.filter(line => !other.inserted.includes(line) && !other.removed.includes(line));
  return { at: other.at + other.inserted.length, removed: [], inserted: added };
}
