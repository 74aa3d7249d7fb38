// An open page follows the server: a stream tells that a role is at another revision, the page is fetched again and the parts of it that
// differ change in place. A page in the background lets go of its stream and catches up when it is looked at.
import { merge, pageAt } from './part.js';

const line = document.getElementById('live');
const SHORTEST = 1000;
const LONGEST = 30_000;

let stream = null;
let wait = SHORTEST;
let retry;
let updated = null;
let running = false;
let again = false;
const known = new Map(revisions(line));

// The revisions a page shows, as `role:revision role:revision`.
function revisions(of) {
  return (of?.dataset.known ?? '').split(' ').filter(Boolean).map(pair => pair.split(':'));
}

function say(words) {
  line.hidden = false;
  if (line.textContent !== words) line.textContent = words;
}

function tell() {
  if (!stream) return;
  if (updated === null) return say(line.dataset.steady);
  const seconds = Math.round((Date.now() - updated) / 1000);
  if (seconds < 60) say(line.dataset.seconds.replace('#', seconds));
  else say(line.dataset.minutes.replace('#', Math.floor(seconds / 60)));
}

function listen() {
  clearTimeout(retry);
  if (stream || document.hidden) return;
  stream = new EventSource(line.dataset.events);
  stream.addEventListener('open', () => {
    wait = SHORTEST;
    tell();
  });
  stream.addEventListener('revision', event => {
    const { role, revision } = JSON.parse(event.data);
    if (known.get(role) === String(revision)) return;
    known.set(role, String(revision));
    refresh();
  });
  stream.addEventListener('error', cut);
}

// Says so, and tries again after a while, each time a longer one.
function cut() {
  leave();
  say(line.dataset.cut);
  retry = setTimeout(listen, wait * (1 + Math.random() / 2));
  wait = Math.min(2 * wait, LONGEST);
}

function leave() {
  stream?.close();
  stream = null;
  clearTimeout(retry);
}

async function refresh() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  const address = location.href;
  try {
    const page = await pageAt(address);
    if (!page.getElementById('live')) throw new Error('another page');
    if (address === location.href) show(page);
    else again = true;
  } catch {
    known.clear();
    cut();
  }
  running = false;
  if (again) {
    again = false;
    refresh();
  }
}

function show(page) {
  for (const part of document.querySelectorAll('[data-live]')) merge(part, page);
  for (const [role, revision] of revisions(page.getElementById('live'))) known.set(role, revision);
  updated = Date.now();
  tell();
}

if (line) {
  listen();
  setInterval(tell, 1000);
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  addEventListener('offline', cut);
  addEventListener('online', () => {
    wait = SHORTEST;
    listen();
  });
}
