// The page of a long task asks how far it is, and reloads itself once it is another page; without this script it does so all the time.
import { merge, pageAt } from '../part.js';

const BETWEEN = 500;

async function ask() {
  const task = document.querySelector('[data-errand]');
  if (!task) return;
  if (await moved(task)) location.reload();
  else setTimeout(ask, BETWEEN);
}

/** Whether there is another page now; what does not answer is asked again. */
async function moved(task) {
  try {
    return !merge(task, await pageAt(location.href, { redirect: 'manual' }));
  } catch (problem) {
    return problem.answer?.type === 'opaqueredirect';
  }
}

document.querySelector('[data-start]')?.click();
setTimeout(ask, BETWEEN);
