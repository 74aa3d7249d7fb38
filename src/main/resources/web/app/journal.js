// What was typed and is not on the server yet, kept on this device: one entry a page load, so that two tabs never
// overwrite each other. An entry whose page is gone is handed to the next page of the same person and interview.

const PREFIX = 'assay.pad';

export class Journal {
  #key;
  #scope;
  works = true;

  constructor(owner, interview) {
    this.#scope = `${PREFIX}.${owner}.${interview}.`;
    this.#key = this.#scope + crypto.randomUUID();
    navigator.locks?.request(this.#key, () => new Promise(() => {})); // held while this page lives
  }

  write(entry) {
    try {
      localStorage.setItem(this.#key, JSON.stringify(entry));
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.#key);
    } catch { /* nothing was kept */ }
  }

  /** Entries of pages that are gone. */
  async left() {
    const held = new Set(((await navigator.locks?.query())?.held ?? []).map(lock => lock.name));
    const found = [];
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.startsWith(this.#scope) && key !== this.#key && !held.has(key)) {
          found.push({ key, entry: JSON.parse(localStorage.getItem(key)) });
        }
      }
    } catch { /* storage denied: nothing was kept */ }
    return found;
  }

  forget(key) {
    localStorage.removeItem(key);
  }
}
