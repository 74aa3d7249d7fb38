// Settling by keys: 1 to 5 rates the need in focus, n is not assessed; the next need takes the focus.
import './bundle.css';
import { locale } from '../app/locale.js';

const settle = document.getElementById('settle-form');

settle?.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input[type=text], textarea, select')) return;
  const need = event.target.closest('fieldset.rate');
  const value = /^[1-5]$/.test(event.key) ? event.key : event.key === 'n' ? 'na' : null;
  if (!need || !value) return;
  event.preventDefault();
  need.querySelector(`input[value="${value}"]`).click();
  const next = need.nextElementSibling?.matches('fieldset.rate') ? need.nextElementSibling : null;
  (next?.querySelector('input:checked') ?? next?.querySelector('input') ?? need.querySelector('input:checked')).focus();
});

// What is chosen is kept as it is chosen; the button for it is for pages without scripts. Submitting waits for it.
let kept = Promise.resolve();
let keeping = 0;

async function keep() {
  const fields = new URLSearchParams(new FormData(settle));
  fields.set('then', 'keep');
  const answer = await fetch(settle.action, { method: 'POST', body: fields, redirect: 'manual' }).catch(() => null);
  keeping--;
  const said = document.getElementById('kept');
  said.textContent = answer?.ok
    ? said.dataset.kept.replace('%time', new Date().toLocaleTimeString(locale))
    : said.dataset.notKept;
}

settle?.addEventListener('change', () => {
  keeping++;
  kept = kept.then(keep);
});

settle?.addEventListener('submit', event => {
  if (keeping === 0) return;
  event.preventDefault();
  kept.then(() => settle.requestSubmit(event.submitter));
});

document.addEventListener('keydown', event => {
  if (!settle || !(event.ctrlKey || event.metaKey) || event.key !== 'Enter') return;
  event.preventDefault();
  settle.requestSubmit(settle.querySelector('button[value=submit]'));
});

document.getElementById('print')?.addEventListener('click', () => print());
