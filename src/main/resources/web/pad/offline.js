// The page is there without a network: a service worker keeps its newest copy while the interview is open.

const EVERY = 30_000;

class Offline {
  #worker = null;
  #last = 0;

  /** Keeps this page and what it is made of. */
  async keep() {
    if (!navigator.serviceWorker) return; // without https
    try {
      await navigator.serviceWorker.register('/pad-worker.js', { scope: '/interviews/' });
      this.#worker = (await navigator.serviceWorker.ready).active;
      this.refresh();
    } catch { /* storage denied: the pad works, only not from nothing */ }
  }

  /** Takes a newer copy, not more often than each half minute. */
  refresh() {
    if (!this.#worker || Date.now() - this.#last < EVERY) return;
    this.#last = Date.now();
    const assets = performance.getEntriesByType('resource')
      .map(entry => new URL(entry.name).pathname)
      .filter(path => path.startsWith('/static/') || path === '/favicon.svg');
    this.#worker.postMessage({ keep: location.pathname, assets });
  }

  forget() {
    this.#worker?.postMessage({ forget: location.pathname });
  }
}

export const offline = new Offline();
