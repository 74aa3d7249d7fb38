// Needs are put in another order by their grip; the arrows beside them do the same by keys and without a mouse.
let moved = null;
let was = null;

const rows = list => [...list.children];

function grip(row) {
  const handle = document.createElement('span');
  handle.className = 'grip';
  handle.draggable = true;
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('dragstart', event => {
    moved = row;
    was = rows(row.parentElement);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    event.dataTransfer.setDragImage(row, 0, 0);
    row.classList.add('moved');
  });
  handle.addEventListener('dragend', event => end(event.dataTransfer.dropEffect !== 'none'));
  return handle;
}

function end(dropped) {
  moved.classList.remove('moved');
  const place = rows(moved.parentElement).indexOf(moved);
  if (!dropped) moved.parentElement.replaceChildren(...was);
  else if (place !== was.indexOf(moved)) send(moved, place + 1);
  moved = null;
}

function send(row, place) {
  const form = row.querySelector('form[action$="/position"]');
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'place', value: place }));
  form.requestSubmit();
}

for (const list of document.querySelectorAll('.items:has(> .ranked)')) {
  rows(list).forEach(row => row.prepend(grip(row)));
  list.addEventListener('dragover', event => {
    const over = event.target.closest('.ranked');
    if (!moved || over?.parentElement !== list) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (over !== moved) over[event.clientY < top + height / 2 ? 'before' : 'after'](moved);
  });
  list.addEventListener('drop', event => moved && event.preventDefault());
}
