// The page of a long work asks how far it is, and reloads itself once it is another page; without this script it does so all the time.
import { morph } from './morph.js';

const BETWEEN = 500;

async function ask() {
  const errand = document.querySelector('[data-errand]');
  if (!errand) return;
  const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => null);
  if (answer?.type === 'opaqueredirect') {
    location.reload();
    return;
  }
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('errand');
    if (!fresh) {
      location.reload();
      return;
    }
    morph(errand, fresh);
  }
  setTimeout(ask, BETWEEN);
}

document.querySelector('[data-start]')?.click();
setTimeout(ask, BETWEEN);
