// The pad: every keystroke is on this device at once and on the server within a second or two.
import { lines, between, empty, apply, after } from './splice.js';
import { Journal } from './journal.js';

const EVERY = 1000;
const LONGEST_PAUSE = 10_000;

class Pad {
  constructor(form) {
    this.form = form;
    this.area = form.querySelector('#text');
    this.state = document.getElementById('state');
    this.url = `/interviews/${form.dataset.interview}/pad`;
    this.revision = Number(form.dataset.revision);
    this.base = lines(this.area.defaultValue);
    this.journal = new Journal(form.dataset.owner, form.dataset.interview);
    this.pause = EVERY;
    document.documentElement.classList.add('scripted');
    this.listen();
    this.start();
  }

  listen() {
    this.area.addEventListener('input', () => this.typed());
    addEventListener('online', () => this.soon(0));
    addEventListener('focus', () => this.send(true));
    addEventListener('pagehide', () => this.part());
    document.addEventListener('visibilitychange', () => document.hidden && this.part());
    this.form.addEventListener('submit', event => this.leave(event));
    addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') this.settle(event);
      if ((event.ctrlKey || event.metaKey) && event.key === 's') { event.preventDefault(); this.soon(0); }
    });
  }

  async start() {
    this.area.focus();
    if (this.waiting()) this.typed(); // somebody was faster than this script
    else this.say(`Saved on the server. Type; every word is kept.`);
    await this.replay();
    await this.send(true); // what another page sent while it closed may be newer than this page
    for (const later of [2000, 8000]) setTimeout(() => this.replay(), later); // a page that just closed still held its entry
  }

  /** Hands the server what pages that are gone could not. */
  async replay() {
    if (this.busy) return setTimeout(() => this.replay(), 500);
    this.busy = true;
    for (const { key, entry } of await this.journal.left()) {
      const before = lines(entry.base);
      const change = between(before, lines(entry.text));
      if (empty(change) || (await this.post(entry.revision, change, apply(change, before), this.base))) this.journal.forget(key);
    }
    this.busy = false;
  }

  typed() {
    this.startClock();
    this.keep();
    this.say(`Saved on this device ${time()}${this.journal.works ? '' : ' is not possible: storage is denied or full'}`);
    this.soon(EVERY);
  }

  keep() {
    if (this.waiting()) this.journal.write({ revision: this.revision, base: this.base.join(''), text: this.area.value });
  }

  /** Leaving: the journal has it, and the server is told without waiting for its answer. */
  part() {
    this.keep();
    if (this.busy || !this.waiting()) return;
    const change = between(this.base, lines(this.area.value));
    const body = this.body(this.revision, change);
    this.fetch(body, true).catch(() => {});
  }

  waiting() {
    return this.base.join('') !== this.area.value;
  }

  soon(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(false), delay);
  }

  async send(look) {
    if (this.busy) return this.soon(EVERY);
    if (!this.waiting() && !look) return;
    this.busy = true;
    const sent = lines(this.area.value);
    const saved = await this.post(this.revision, between(this.base, sent), sent, sent);
    this.busy = false;
    if (saved && !this.waiting()) this.journal.clear();
    if (saved ? this.waiting() : this.pause) this.soon(saved ? EVERY : this.pause);
  }

  /**
   * Sends one change of the text at a revision; takes over what the server answers.
   * `then` is the text after it, `here` what this page had when it was sent. False where it must be tried again or cannot be.
   */
  async post(revision, change, then, here) {
    const answer = await this.fetch(this.body(revision, change)).catch(() => null);
    if (!answer?.ok) return this.failed(answer);
    const saved = await answer.json();
    const server = saved.text === null ? then : lines(saved.text.replace(/\r\n?/g, '\n'));
    return this.adopt(saved, server, here);
  }

  body(revision, change) {
    const edit = { at: change.at, remove: change.removed.length, insert: change.inserted };
    return { revision, edits: empty(change) ? [] : [edit] };
  }

  fetch(body, leaving = false) {
    const csrf = document.querySelector('meta[name=csrf]').content;
    return fetch(this.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
      body: JSON.stringify(body),
      keepalive: leaving,
      signal: leaving ? undefined : AbortSignal.timeout(20_000),
    });
  }

  adopt(saved, server, here) {
    const local = between(here, lines(this.area.value));
    const text = apply(after(local, between(here, server)), server).join('');
    if (text !== this.area.value) this.show(text);
    this.base = server;
    this.revision = saved.revision;
    this.form.elements.revision.value = saved.revision;
    this.pause = EVERY;
    document.getElementById('rail').innerHTML = saved.rail;
    document.getElementById('saved').classList.remove('waiting');
    this.say(`Saved on this device and on the server ${time()}`);
    return true;
  }

  show(text) {
    const { selectionStart, value } = this.area;
    let same = 0;
    while (same < selectionStart && text[same] === value[same]) same++;
    const caret = same === selectionStart ? selectionStart : Math.max(0, text.length - (value.length - selectionStart));
    this.area.value = text;
    this.area.setSelectionRange(caret, caret);
  }

  failed(answer) {
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    document.getElementById('saved').classList.add('waiting');
    const here = `${this.area.value.length} characters are safe on this device`;
    if (!answer) this.say(`Offline since ${this.since ??= time()}: ${here} and go to the server when it answers again.`);
    else if (answer.status === 401) this.say(`Signed out: sign in in another tab, then come back here. ${here}.`);
    else if (answer.status === 403) this.refresh();
    else if (answer.status === 409) { this.say(`This interview was submitted or changed elsewhere. ${here}; copy what you need, then reload.`); this.pause = 0; }
    else if (answer.status === 413) this.say(`The note is longer than 1,000,000 characters; the end is only on this device. Shorten it.`);
    else this.say(`The server could not save (${answer.status}). ${here}; trying again.`);
    return false;
  }

  /** A token of forms that is no longer valid: take a fresh one from the page. */
  async refresh() {
    const page = await fetch(location.href).then(answer => answer.text()).catch(() => '');
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('meta[name=csrf]');
    if (fresh) document.querySelector('meta[name=csrf]').content = fresh.content;
  }

  async leave(event) {
    if (event.submitter?.id !== 'settle') return;
    event.preventDefault();
    await this.settle(event);
  }

  async settle(event) {
    event.preventDefault();
    await this.send(true);
    if (!this.waiting()) location.assign(`/interviews/${this.form.dataset.interview}/settle`);
  }

  say(words) {
    if (!words.startsWith('Offline')) this.since = null;
    this.state.textContent = words;
  }

  startClock() {
    if (this.form.dataset.begun === '0') this.form.dataset.begun = String(Date.now());
  }

  tick() {
    const begun = Number(this.form.dataset.begun);
    if (begun === 0) return;
    const seconds = Math.max(0, Math.floor((Date.now() - begun) / 1000));
    const clock = document.getElementById('clock');
    clock.querySelector('b').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    clock.querySelector('progress').value = seconds / 60;
  }
}

const time = () => new Date().toLocaleTimeString('en-GB');

const form = document.getElementById('pad');
if (form) {
  const pad = new Pad(form);
  pad.tick();
  setInterval(() => pad.tick(), 1000);
}
