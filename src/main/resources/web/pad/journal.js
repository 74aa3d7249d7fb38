// What was typed and is not on the server yet, kept on this device: one entry a page load, so that two tabs never
// overwrite each other. An entry whose page is gone is handed to the next page of the same person and interview.
//
// An entry: { key, revision, base, sent, text, at, gone }: the text of the revision it began from, the text that was on its
// way to the server (null where none was), the text as typed, when, in milliseconds since 1970, and whether its page said
// that it goes: a browser may let go of a page's lock after the next page has asked for it. A key in a long note must not
// write all of it thrice: the base is stored once, beside the entry, and of the others what differs.
import { ends } from './splice.js';

const NAME = 'assay.pad';
const STORE = 'entries';
const GONE = 15_000;
const SOON = 20; // milliseconds; fifty are promised
const BASE = '.base';

const piece = (base, text) => {
  if (text === null) return null;
  const { head, tail } = ends(base, text);
  return { head, tail, words: text.slice(head, text.length - tail) };
};
const whole = (base, piece) => piece && base.slice(0, piece.head) + piece.words + base.slice(base.length - piece.tail);

export class Journal {
  #database = null;
  #scope;
  #key;
  #base = null;
  #next = null;
  #writing = null;
  works = true;

  /** @param changed called after each write, with whether it worked */
  constructor(owner, interview, changed) {
    this.#scope = `${owner}.${interview}.`;
    this.#key = this.#scope + random();
    this.changed = changed;
    navigator.locks?.request(NAME + this.#key, () => new Promise(() => {})); // held while this page lives
  }

  async open() {
    try {
      this.#database = await request(upgraded(indexedDB.open(NAME, 1)));
      this.#database.onversionchange = () => this.#database.close();
    } catch {
      this.works = false;
    }
    return this;
  }

  /** Keeps what `entry()` answers a moment later, null for nothing: between two keys, so that none of them waits. */
  keep(entry) {
    this.#next = entry;
    this.#writing ??= setTimeout(() => this.#write(), SOON);
  }

  async #write() {
    while (this.#next) {
      const entry = this.#next();
      this.#next = null;
      try {
        const store = this.#store('readwrite');
        if (entry) this.#put(store, entry);
        else this.#delete(store, this.#key);
        if (!entry) this.keepNow(null);
        await done(store.transaction);
        this.#base = entry && entry.base;
        this.works = true;
      } catch {
        this.#base = null;
        this.works = false;
      }
      this.changed(entry !== null && this.works);
    }
    this.#writing = null;
  }

  #put(store, { revision, base, sent, text }) {
    if (base !== this.#base) store.put({ key: this.#key + BASE, text: base });
    store.put({ key: this.#key, revision, sent: piece(base, sent), text: piece(base, text), at: Date.now() });
  }

  #delete(store, key) {
    store.delete(key);
    store.delete(key + BASE);
  }

  /** Makes an entry of a page that is gone this page's own; answers whether it did. Never neither's. */
  async adopt(entry) {
    try {
      const store = this.#store('readwrite');
      store.put({ ...entry, key: this.#key, gone: false });
      this.#delete(store, entry.key);
      await done(store.transaction);
      localStorage.removeItem(NAME + entry.key);
      return true;
    } catch {
      return false;
    }
  }

  /** Keeps an entry before anything else happens: for a page that is about to be gone, or is, so that nobody asks for its lock. */
  keepNow(entry, gone = false) {
    try {
      if (entry) localStorage.setItem(NAME + this.#key, JSON.stringify({ ...entry, key: this.#key, at: Date.now(), gone }));
      else localStorage.removeItem(NAME + this.#key);
    } catch { /* full or denied; what could be kept is kept */ }
  }

  /** Which revision this tab has had, for a page that was made before that one was. */
  saw(revision) {
    try {
      sessionStorage.setItem(NAME + this.#scope, revision);
    } catch { /* full or denied; the next page may be surprised, and nothing is lost */ }
  }

  seen() {
    try {
      return Number(sessionStorage.getItem(NAME + this.#scope));
    } catch {
      return 0;
    }
  }

  /** Entries of pages that are gone, the oldest first. */
  async left() {
    const held = (await navigator.locks?.query())?.held.map(lock => lock.name);
    const gone = entry => entry.gone || (held ? !held.includes(NAME + entry.key) : Date.now() - entry.at > GONE);
    const newest = new Map();
    for (const entry of [...await this.#stored(), ...this.#storedNow()]) {
      if (entry.key !== this.#key && gone(entry) && !(newest.get(entry.key)?.at > entry.at)) newest.set(entry.key, entry);
    }
    return [...newest.values()].sort((a, b) => a.at - b.at);
  }

  async #stored() {
    try {
      const range = IDBKeyRange.bound(this.#scope, this.#scope + '\uffff');
      const records = await request(this.#store('readonly').getAll(range));
      const bases = new Map(records.map(({ key, text }) => [key, text]));
      return records.filter(({ key }) => !key.endsWith(BASE)).map(entry => entire(entry, bases.get(entry.key + BASE)));
    } catch {
      this.works = this.#database !== null;
      return [];
    }
  }

  #storedNow() {
    try {
      const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i));
      return keys.filter(key => key.startsWith(NAME + this.#scope)).map(key => JSON.parse(localStorage.getItem(key)));
    } catch {
      return [];
    }
  }

  async forget(key) {
    try {
      localStorage.removeItem(NAME + key);
      const store = this.#store('readwrite');
      this.#delete(store, key);
      await done(store.transaction);
    } catch { /* it will be found again, and the server has it already */ }
  }

  #store(mode) {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}

/** An entry with its texts whole, as one that was adopted has them. */
const entire = (entry, base) => {
  return 'base' in entry ? entry : { ...entry, base, sent: whole(base, entry.sent), text: whole(base, entry.text) };
};

function upgraded(opening) {
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'key' });
  return opening;
}

const request = asked => new Promise((resolve, reject) => {
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = asked.onblocked = () => reject(asked.error);
});

const done = transaction => new Promise((resolve, reject) => {
  transaction.oncomplete = resolve;
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
});

// without https a page has no randomUUID
const random = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), n => n.toString(36)).join('');
