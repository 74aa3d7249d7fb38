// Signing in again without leaving the page, and a fresh token of forms where the old one is no longer valid.

import { words } from './words.js';

const token = () => document.querySelector('meta[name=csrf]');

/** Reads this page again for its token and its owner; null where it cannot be had. */
export async function renew() {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' }, cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('meta[name=csrf]')?.content;
  if (fresh) token().content = fresh;
  return { owner: page.getElementById('pad')?.dataset.owner ?? null };
}

/** @param done called when the owner of the note is signed in again */
export function signIn(owner, done) {
  const dialog = document.getElementById('sign-in');
  const form = dialog.querySelector('form');
  const problem = dialog.querySelector('[role=alert]');
  form.onsubmit = async event => {
    event.preventDefault();
    problem.textContent = '';
    await renew(); // the token of forms, from the page one is led to
    const fields = new URLSearchParams(new FormData(form));
    fields.set('_csrf', token().content);
    const answer = await fetch('/sign-in', { method: 'POST', body: fields }).catch(() => null);
    if (!answer?.ok) {
      problem.textContent = !answer ? words('serverDoesNotAnswer')
        : answer.status === 429 ? words('tooManyPasswords')
          : words('doNotBelongTogether');
      return;
    }
    const now = await renew();
    if (now?.owner !== owner) {
      problem.textContent = words('somebodyElse');
      return;
    }
    form.reset();
    dialog.close();
    done();
  };
  dialog.querySelector('[type=button]').onclick = () => dialog.close();
  if (!dialog.open) dialog.showModal();
}
