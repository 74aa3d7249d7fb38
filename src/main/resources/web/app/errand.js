// The page of a long work asks how far it is, and reloads itself once it is another page; without this script it does so all the time.
import { merge, pageAt } from './part.js';

const BETWEEN = 500;

async function ask() {
  const errand = document.querySelector('[data-errand]');
  if (!errand) return;
  if (await moved(errand)) location.reload();
  else setTimeout(ask, BETWEEN);
}

/** Whether there is another page now; what does not answer is asked again. */
async function moved(errand) {
  try {
    return !merge(errand, await pageAt(location.href, { redirect: 'manual' }));
  } catch (problem) {
    return problem.answer?.type === 'opaqueredirect';
  }
}

document.querySelector('[data-start]')?.click();
setTimeout(ask, BETWEEN);
