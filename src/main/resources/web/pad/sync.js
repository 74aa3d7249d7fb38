// Brings the text to the server within two seconds, whatever happens on the way, and takes over what was written
// elsewhere. What is on its way is never changed: until it is answered the very same is sent again, and the server,
// which knows it already, does nothing a second time.
import { between, empty, apply, after, ends, meets } from './splice.js';

const EVERY = 1000;
const LONGEST_PAUSE = 10_000;
const TIMEOUT = 20_000;
const PATIENCE = 3000; // of somebody who waits for the page
const KEEPALIVE = 60_000; // what a browser sends for a page that is gone

/** The text of an answer that has others' changes in it, its lines ended as an editor ends them; null where it has none. */
export const told = saved => saved.text?.replace(/\r\n?/g, '\n') ?? null;

function post(url, { revision, change, ages }, leaving, patience = TIMEOUT) {
  const edits = empty(change) ? [] : [{ at: change.at, remove: change.removed.length, insert: change.inserted, ages }];
  const body = JSON.stringify({ revision, edits });
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': document.querySelector('meta[name=csrf]').content },
    body,
    keepalive: leaving && body.length < KEEPALIVE,
    signal: leaving ? undefined : AbortSignal.timeout(patience),
  });
}

/** What the server has since a revision; null where it does not say so soon. */
export async function newest(url, revision) {
  const nothing = { revision, change: between('', ''), ages: [] };
  const answer = await post(url, nothing, false, PATIENCE).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

export class Sync {
  #base;
  #revision;
  #sent = null;
  #busy = false;
  #timer = null;
  #pause = EVERY;

  /**
   * @param pad has the text: `text()`, `ages(at, count)`, `show(text, times)`; is told `changed()` before sending, then
   *   `saved(answer, both, moved)`, with lines kept in two versions and whether anything was sent, or `failed(answer)`
   */
  constructor(url, revision, base, pad) {
    this.url = url;
    this.#revision = revision;
    this.#base = base;
    this.pad = pad;
  }

  /** Goes on where a page that is gone stopped. */
  resume(entry) {
    this.#revision = entry.revision;
    this.#base = entry.base;
    this.#sent = entry.sent === null ? null : this.#change(entry.sent);
  }

  waiting() {
    return this.#sent !== null || this.#base !== this.pad.text();
  }

  /** Characters the server has not. */
  behind() {
    const text = this.pad.text();
    const { head, tail } = ends(this.#base, text);
    return text.length - head - tail;
  }

  /** For the journal; null where the server has everything. */
  entry() {
    if (!this.waiting()) return null;
    return { revision: this.#revision, base: this.#base, sent: this.#sent ? this.#sent.text : null, text: this.pad.text() };
  }

  /** Sends in at most `delay` milliseconds. */
  soon(delay = EVERY) {
    if (this.#timer !== null && delay >= EVERY) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#timer = null; this.send(); }, delay);
  }

  /** Sends what waits; with `look` also asks whether something came from elsewhere. */
  async send({ look = false, leaving = false } = {}) {
    if (this.#busy) return this.soon();
    if (!this.#sent && !look && !this.waiting()) return;
    this.#sent ??= this.#change(this.pad.text());
    this.#busy = true;
    this.pad.changed();
    const answer = await post(this.url, this.#sent, leaving).catch(() => null);
    try {
      if (answer?.ok) this.#adopt(await answer.json());
      else this.#refused(answer);
    } catch {
      this.#refused(null); // an answer that broke off
    }
    this.#busy = false;
    if (this.waiting() && this.#pause !== null) this.soon(this.#pause);
  }

  /** Sends until the server has everything or says no; answers whether it has. */
  async settle() {
    for (let tries = 0; tries < 40 && (this.#busy || this.waiting()); tries++) {
      if (!this.#busy) await this.send();
      if (this.#pause === null) return false;
      if (this.#busy || this.waiting()) await new Promise(resolve => setTimeout(resolve, tries < 5 ? 50 : 500));
    }
    return !this.waiting();
  }

  #change(text) {
    const change = between(this.#base, text);
    return { revision: this.#revision, text, change, ages: this.pad.ages(change.at, change.inserted.length) };
  }

  /** Hands the server what a page that is gone could not; answers whether it has it now. */
  async hand(entry) {
    let [here, server, revision] = [entry.base, entry.base, entry.revision];
    for (const text of [entry.sent, entry.text].filter(one => one !== null)) {
      const change = after(between(here, text), between(here, server));
      const answer = empty(change) ? null : await post(this.url, { revision, change, ages: [] }, false).catch(() => null);
      if (!empty(change) && !answer?.ok) return false;
      const saved = answer ? await answer.json() : { revision, text: null };
      server = told(saved) ?? apply(change, server);
      [here, revision] = [text, saved.revision];
    }
    return true;
  }

  #adopt(saved) {
    const { change, text: sent } = this.#sent;
    const server = told(saved) ?? sent;
    const typed = between(sent, this.pad.text());
    const theirs = between(sent, server);
    const text = apply(after(typed, theirs), server);
    this.#sent = null;
    this.#base = server;
    this.#revision = saved.revision;
    this.#pause = EVERY;
    if (text !== this.pad.text()) this.pad.show(text, saved.times);
    const merged = !empty(typed) && meets(typed, theirs) ? { at: after(typed, theirs).at, count: typed.inserted.length } : null;
    this.pad.saved(saved, merged, !empty(change));
  }

  #refused(answer) {
    const final = answer && answer.status >= 400 && answer.status < 500 && ![401, 403, 408, 429].includes(answer.status);
    if (final) this.#sent = null; // what comes next is made anew
    this.#pause = answer && (answer.status === 401 || answer.status === 409) ? null : Math.min((this.#pause ?? EVERY) * 2, LONGEST_PAUSE);
    this.pad.failed(answer);
  }

  /** Tries again after somebody did something about it. */
  again() {
    this.#pause = EVERY;
    this.soon(0);
  }
}
