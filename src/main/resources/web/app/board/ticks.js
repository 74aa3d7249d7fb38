// Who is ticked to be compared stands in the address, so that pages, orders and filters keep them; eight at most. Without this script a
// button of the board does the same.
const MOST = 8;
const NAME = 'candidacy';
const isBox = node => node.matches?.(`input[type=checkbox][name=${NAME}]`);

document.addEventListener('change', ({ target: box }) => {
  if (!isBox(box) || !box.form) return; // alone on a board there is nobody to be compared with
  const line = document.getElementById('ticked');
  const ids = line ? ticked(box) : [...box.form.elements].filter(one => isBox(one) && one.checked);
  const tooMany = ids.length > MOST;
  if (tooMany) box.checked = false;
  const words = document.getElementById('too-many');
  words.textContent = tooMany ? words.dataset.words : '';
  if (line && !tooMany) keep(line, ids);
});

// Those of the address, with or without this one.
function ticked(box) {
  const before = new URL(location.href).searchParams.getAll(NAME).filter(id => id !== box.value);
  return box.checked ? [...before, box.value] : before;
}

function keep(line, ids) {
  const address = location.pathname;
  history.replaceState(history.state, '', along(location.href, ids));
  for (const link of document.querySelectorAll('#l-board a[href]:not([data-tick])')) {
    if (link.pathname === address && !link.getAttribute('href').startsWith('#')) link.href = along(link.href, ids);
  }
  for (const form of document.querySelectorAll('#l-board form')) carry(form, ids);
  tell(line, ids);
}

function along(href, ids) {
  const url = new URL(href);
  url.searchParams.delete(NAME);
  for (const id of ids) url.searchParams.append(NAME, id);
  return url.href;
}

function carry(form, ids) {
  for (const old of form.querySelectorAll(`input[type=hidden][name=${NAME}]`)) old.remove();
  for (const value of ids) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: NAME, value }));
}

function tell(line, ids) {
  const names = new Map([...line.querySelectorAll('[data-tick]')].map(link => [link.dataset.tick, link]));
  const sample = line.querySelector('template');
  for (const link of names.values()) link.remove();
  for (const id of ids) {
    const link = names.get(id) ?? named(sample, id);
    link.href = along(location.href, ids.filter(other => other !== id));
    sample.before(link, ' ');
  }
  line.hidden = ids.length === 0;
}

function named(sample, id) {
  const link = sample.content.firstElementChild.cloneNode(true);
  const name = document.querySelector(`#r-${CSS.escape(id)} th bdi`).textContent;
  link.dataset.tick = id;
  link.setAttribute('aria-label', link.getAttribute('aria-label').replace('#', () => name));
  link.querySelector('bdi').textContent = name;
  return link;
}
