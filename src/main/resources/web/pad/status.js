// What is saved where, in words. The line changes with every second; only a change of kind is read out.

const time = at => new Date(at).toLocaleTimeString('en-GB');

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
    const words = this.#words(behind);
    if (this.#line.textContent !== words) this.#line.textContent = words;
    const kind = this.trouble?.kind ?? (this.keeps ? '' : 'unkept');
    this.#bar.classList.toggle('waiting', kind !== '');
    if (this.#bar.dataset.kind === kind) return;
    const known = this.#bar.dataset.kind !== undefined;
    this.#bar.dataset.kind = kind;
    document.body.dataset.pad = kind;
    if (known) this.#news.textContent = kind ? words : 'Saved on the server again.';
  }

  #words(behind) {
    const here = this.#here(behind);
    switch (this.trouble?.kind) {
      case 'offline': return `Offline since ${time(this.trouble.since)}: ${here}`;
      case 'signed-out': return `Signed out: sign in, your text is here. ${capital(here)}`;
      case 'submitted': return `This interview was submitted elsewhere. ${capital(here)}`;
      case 'refused': return `${this.#why()} ${capital(here)}`;
      case 'failed': return `The server could not save it (${this.trouble.status}) and is asked again. ${capital(here)}`;
      default: return this.#calm(behind);
    }
  }

  #why() {
    switch (this.trouble.status) {
      case 413: return 'The note is longer than 1,000,000 characters or 20,000 lines: shorten it.';
      case 400: return 'The note has a character that cannot be stored, such as NUL: take out what you pasted last.';
      case 403: return 'This interview is no longer yours to write in. Copy what you need.';
      case 404: return 'This interview is gone, or no longer yours to see. Copy what you need.';
      default: return `The server refuses the note (${this.trouble.status}). Copy what you need, then reload.`;
    }
  }

  #calm(behind) {
    if (!this.keeps) return `This device keeps no copy: its storage is denied or full · on the server ${this.#onServer(behind)}`;
    if (behind === 0 && this.device === null) return `On the server ${time(this.server)}. Type; every character is kept.`;
    if (behind === 0) return `Saved on this device and on the server ${time(this.server)}`;
    return `Saved on this device ${time(this.device ?? Date.now())} · on the server ${this.#onServer(behind)}`;
  }

  #onServer(behind) {
    return behind === 0 ? time(this.server) : `${time(this.server)}, ${count(behind)} on the way`;
  }

  #here(behind) {
    if (behind === 0) return 'nothing waits.';
    return this.keeps ? `${count(behind)} ${behind === 1 ? 'waits' : 'wait'} here, saved on this device ${time(this.device ?? Date.now())}.`
      : `${count(behind)} ${behind === 1 ? 'is' : 'are'} on this page only: do not close it.`;
  }
}

const count = n => `${n.toLocaleString('en-GB')} ${n === 1 ? 'character' : 'characters'}`;
const capital = words => words[0].toUpperCase() + words.slice(1);
