// What is saved where, in words. The line changes with every second; only a change of kind is read out.

import { locale, words } from './words.js';

const time = at => new Date(at).toLocaleTimeString(locale);

export class Status {
  #line = document.getElementById('state');
  #news = document.getElementById('news');
  #bar = document.getElementById('saved');
  device = null;
  server = null;
  trouble = null;
  keeps = true;

  /** @param behind characters that the server has not */
  show(behind) {
    const now = this.#words(behind);
    if (this.#line.textContent !== now) this.#line.textContent = now;
    const kind = this.trouble?.kind ?? (this.keeps ? '' : 'unkept');
    this.#bar.classList.toggle('waiting', kind !== '');
    if (this.#bar.dataset.kind === kind) return;
    const known = this.#bar.dataset.kind !== undefined;
    this.#bar.dataset.kind = kind;
    document.body.dataset.pad = kind;
    if (known) this.#news.textContent = kind ? now : words('savedAgain');
  }

  #words(behind) {
    const here = this.#here(behind);
    switch (this.trouble?.kind) {
      case 'offline': return words('offlineSince', { time: time(this.trouble.since), here });
      case 'signed-out': return words('signedOutHere', { here: capital(here) });
      case 'submitted': return words('submittedElsewhere', { here: capital(here) });
      case 'refused': return `${this.#why()} ${capital(here)}`;
      case 'failed': return words('failedToSave', { status: this.trouble.status, here: capital(here) });
      default: return this.#calm(behind);
    }
  }

  #why() {
    switch (this.trouble.status) {
      case 413: return words('noteTooLong');
      case 400: return words('notStorable');
      case 403: return words('notYours');
      case 404: return words('gone');
      default: return words('refused', { status: this.trouble.status });
    }
  }

  #calm(behind) {
    if (!this.keeps) return words('noCopyHere', { server: this.#onServer(behind) });
    if (behind === 0 && this.device === null) return words('everyCharacterIsKept', { time: time(this.server) });
    if (behind === 0) return words('savedHereAndThere', { time: time(this.server) });
    return words('savedHere', { time: time(this.device ?? Date.now()), server: this.#onServer(behind) });
  }

  #onServer(behind) {
    return behind === 0 ? time(this.server) : words('onTheWay', { time: time(this.server), count: count(behind) });
  }

  #here(behind) {
    if (behind === 0) return words('nothingWaits');
    const values = { count: count(behind), time: time(this.device ?? Date.now()) };
    if (this.keeps) return words(behind === 1 ? 'oneWaits' : 'someWait', values);
    return words(behind === 1 ? 'oneIsOnThisPage' : 'someAreOnThisPage', values);
  }
}

const count = n => words(n === 1 ? 'oneCharacter' : 'characters', { n: n.toLocaleString(locale) });
const capital = text => text[0].toUpperCase() + text.slice(1);
