// Signing in again without leaving the page, and a fresh token of forms where the old one is no longer valid.

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
      problem.textContent = !answer ? 'The server does not answer. Your text stays here.'
        : answer.status === 429 ? 'Too many wrong passwords. Wait a minute and try again.'
          : 'This e-mail address and password do not belong together here.';
      return;
    }
    const now = await renew();
    if (now?.owner !== owner) {
      problem.textContent = 'You signed in as somebody else. This note is not theirs: sign in as the one who wrote it.';
      return;
    }
    form.reset();
    dialog.close();
    done();
  };
  dialog.querySelector('[type=button]').onclick = () => dialog.close();
  if (!dialog.open) dialog.showModal();
}
