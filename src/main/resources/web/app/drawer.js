// A number opens the lines behind it beside the page; without this script its link leads to a page of its own.
import htmx from 'htmx.org';

const drawer = document.getElementById('drawer');
let opener = null;

function close() {
  drawer.close();
  opener?.setAttribute('aria-expanded', 'false');
  opener?.focus();
  opener = null;
}

async function open(link) {
  opener?.setAttribute('aria-expanded', 'false');
  await htmx.ajax('GET', link.getAttribute('href'), { target: drawer, swap: 'innerHTML', select: '#evidence' });
  if (!drawer.querySelector('#evidence')) {
    location.assign(link.href);
    return;
  }
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
