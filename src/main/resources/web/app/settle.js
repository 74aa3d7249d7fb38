// Settling by keys: 1 to 5 rates the need in focus, n is not assessed; the next need takes the focus.
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
