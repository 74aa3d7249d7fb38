// A number opens the lines behind it beside the page; without this script its link leads to a page of its own.
import { Asker, stopped } from '../part.js';

const drawer = document.getElementById('drawer');
const asker = new Asker();
let opener = null;

function close() {
  asker.stop();
  drawer.close();
  opener?.setAttribute('aria-expanded', 'false');
  opener?.focus();
  opener = null;
}

async function open(link) {
  opener?.setAttribute('aria-expanded', 'false');
  try {
    show(link, await asker.ask(link.href, { fragment: true }));
  } catch (problem) {
    if (!stopped(problem)) location.assign(link.href);
  }
}

function show(link, page) {
  const lines = page.getElementById('evidence');
  if (!lines) throw new Error('no lines');
  drawer.replaceChildren(lines);
  opener = link;
  opener.setAttribute('aria-expanded', 'true');
  if (!drawer.open) drawer.show();
  drawer.querySelector('[data-close]')?.focus();
}

document.addEventListener('click', event => {
  if (!drawer) return;
  if (event.target.closest('[data-close]')) {
    close();
    return;
  }
  const link = event.target.closest('a[data-peek]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link);
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && drawer?.open) close();
});
