// Keeps open pads and what they are made of, so that a pad can be reopened without a network.
// Pages go to the network first; assets carry a hash in their names and never change.

const PAGES = 'assay-pads';
const ASSETS = 'assay-assets';
const PATIENCE = 4000;
const ANY = { ignoreVary: true, ignoreSearch: true };
const PAD = /^\/interviews\/[0-9a-f-]{36}$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin || event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate' && PAD.test(url.pathname)) event.respondWith(page(event.request, url.pathname));
  else if (url.pathname.startsWith('/static/bundle/') || url.pathname === '/favicon.svg') event.respondWith(asset(event.request));
});

self.addEventListener('message', event => {
  const { keep, assets, forget } = event.data;
  if (keep) event.waitUntil(Promise.all([take(keep), ...assets.map(path => asset(new Request(path)))]));
  if (forget) event.waitUntil(caches.open(PAGES).then(pages => pages.delete(forget, ANY)));
});

async function page(request, path) {
  const pages = await caches.open(PAGES);
  const kept = await pages.match(path, ANY);
  try {
    const answer = await (kept ? Promise.race([fetch(request), late()]) : fetch(request));
    if (answer.status >= 500 && kept) return kept;
    await remember(pages, path, answer);
    return answer;
  } catch (unreachable) {
    return kept ?? Promise.reject(unreachable);
  }
}

const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));

async function take(path) {
  const answer = await fetch(path, { headers: { Accept: 'text/html' }, cache: 'no-store' }).catch(() => null);
  if (answer) await remember(await caches.open(PAGES), path, answer);
}

/** Only a pad is kept: a note that is submitted, or a page of somebody else, takes the copy away. */
async function remember(pages, path, answer) {
  const signedOut = answer.redirected || answer.type === 'opaqueredirect';
  if (answer.ok && !signedOut && answer.headers.get('X-Assay-Pad')) {
    await forOwner(pages, answer.headers.get('X-Assay-Pad'));
    await pages.put(path, answer.clone());
  } else if (answer.ok && !signedOut || answer.status === 403 || answer.status === 404) await pages.delete(path, ANY);
}

/** Copies of another person's pads are dropped when somebody else uses this device. */
async function forOwner(pages, owner) {
  for (const request of await pages.keys()) {
    const kept = await pages.match(request, ANY);
    if (kept.headers.get('X-Assay-Pad') !== owner) await pages.delete(request);
  }
}

async function asset(request) {
  const assets = await caches.open(ASSETS);
  const kept = await assets.match(request.url, ANY);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await assets.put(request.url, answer.clone());
  return answer;
}
