// Makes a part of the page like a newer one of itself. Nodes that are still there stay the same nodes, so what has the focus, is open,
// ticked, typed or scrolled stays so. What belongs to the reader and not to the server is left alone, and so is all of [data-keep].
const READERS = new Set(['open', 'aria-expanded']);

export function morph(old, fresh) {
  const focus = document.activeElement;
  node(old, fresh);
  if (focus !== document.activeElement && focus?.isConnected) focus.focus({ preventScroll: true });
}

function node(old, fresh) {
  if (old.isEqualNode(fresh) || old.dataset?.keep !== undefined) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = fresh.nodeValue;
    return;
  }
  attributes(old, fresh);
  children(old, fresh);
}

function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !READERS.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !READERS.has(name)) old.setAttribute(name, value);
  }
}

// Children with an id are the same if the id is; others if their kind is.
function children(old, fresh) {
  const wanted = new Set([...fresh.children].map(child => child.id).filter(id => id));
  const named = new Map([...old.children].filter(child => child.id).map(child => [child.id, child]));
  let place = old.firstChild;
  for (const child of fresh.childNodes) {
    while (place && place.id && !wanted.has(place.id)) place = remove(place);
    const same = child.id ? named.get(child.id) : alike(place, child) ? place : null;
    if (!same) {
      old.insertBefore(document.importNode(child, true), place);
      continue;
    }
    if (same === place) place = place.nextSibling;
    else old.insertBefore(same, place);
    node(same, child);
  }
  while (place) place = remove(place);
}

function alike(one, other) {
  return one && !one.id && one.nodeType === other.nodeType && one.nodeName === other.nodeName;
}

function remove(gone) {
  const next = gone.nextSibling;
  gone.remove();
  return next;
}
