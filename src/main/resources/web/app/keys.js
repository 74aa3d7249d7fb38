// A key shown beside an action does it; arrows move between the cells of a matrix.
const writing = element => element.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  const action = [...document.querySelectorAll('[data-key]')].find(e => e.dataset.key === event.key);
  if (event.key === '?') {
    event.preventDefault();
    list();
    return;
  }
  if (action) {
    event.preventDefault();
    action.click();
    return;
  }
  move(event);
});

document.addEventListener('assay:keys', list);
document.getElementById('keys')?.addEventListener('click', list);

// The keys of this page, read from it.
function list() {
  const open = document.getElementById('keylist');
  if (open) {
    open.close();
    return;
  }
  const here = [...document.querySelectorAll('[data-key]')].map(e => {
    const label = e.cloneNode(true);
    label.querySelectorAll('kbd').forEach(kbd => kbd.remove());
    return [e.querySelector('kbd')?.textContent ?? e.dataset.key.toUpperCase(), label.textContent.trim()];
  });
  const more = [...document.querySelectorAll('[data-shortcut]')].map(e => [e.dataset.shortcut, e.dataset.words]);
  const always = [...document.querySelectorAll('[data-always]')].map(e => [e.dataset.always, e.dataset.words]);
  const name = document.querySelector('[data-keys]').dataset.keys;
  const dialog = document.createElement('dialog');
  dialog.id = 'keylist';
  dialog.className = 'keylist';
  dialog.setAttribute('aria-label', name);
  const terms = document.createElement('dl');
  for (const [key, words] of [...here, ...more, ...always]) {
    const dt = document.createElement('dt');
    dt.append(Object.assign(document.createElement('kbd'), { textContent: key }));
    terms.append(dt, Object.assign(document.createElement('dd'), { textContent: words }));
  }
  dialog.append(Object.assign(document.createElement('h2'), { textContent: name }), terms);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

function move(event) {
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const cell = event.target.closest('.matrix td');
  if (!cell || !steps[event.key]) return;
  const [down, right] = steps[event.key];
  const rows = [...cell.closest('tbody').rows];
  const next = rows[rows.indexOf(cell.parentElement) + down]?.cells[cell.cellIndex + right]?.querySelector('a, input');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.who-menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
