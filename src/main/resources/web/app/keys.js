// A key shown beside an action does it; arrows move between the cells of a matrix.
const writing = element => element.closest('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  const action = [...document.querySelectorAll('[data-key]')].find(e => e.dataset.key === event.key);
  if (action) {
    event.preventDefault();
    action.click();
    return;
  }
  move(event);
});

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
