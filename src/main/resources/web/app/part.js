// A page is fetched again and parts of it are taken over into the one that is open: the one way to do so.
import { morph } from './morph.js';

/**
 * The page at an address as it is now. Throws where none comes, with the `answer` where there was one.
 *
 * @param fragment whether a part of it is enough, and being signed out is an answer rather than a way to sign in
 */
export async function pageAt(address, { fragment = false, ...how } = {}) {
  const headers = fragment ? { Accept: 'text/html', 'HX-Request': 'true' } : { Accept: 'text/html' };
  const answer = await fetch(address, { headers, ...how });
  if (!answer.ok) throw Object.assign(new Error(`no page: ${answer.status}`), { answer });
  const text = await answer.text();
  how.signal?.throwIfAborted();
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Makes a part of this page like the one of its id in another; answers whether there is one. */
export function merge(part, page) {
  const fresh = page.getElementById(part.id);
  if (fresh) morph(part, fresh);
  return fresh !== null;
}

/** Asks for one page at a time: who asks again does not want what was asked before. */
export class Asker {
  #running = null;

  ask(address, how) {
    this.stop();
    this.#running = new AbortController();
    return pageAt(address, { ...how, signal: this.#running.signal });
  }

  stop() {
    this.#running?.abort();
  }
}

/** Whether something failed because it was asked again or stopped. */
export const stopped = problem => problem.name === 'AbortError';
