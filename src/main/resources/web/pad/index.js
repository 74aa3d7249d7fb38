// The pad: every keystroke is on this device at once and on the server within two seconds.
import './editor.css';
import { Editor } from './editor.js';
import { Journal } from './journal.js';
import { Status } from './status.js';
import { Sync, newest, told } from './sync.js';
import { parsed } from './times.js';
import { apply, after, between } from './splice.js';
import { renew, signIn } from './signin.js';
import { offline } from './offline.js';
import './clock.js';

const A_GLANCE = 200; // milliseconds from a key to the words about it
const RENEWED = 10_000;

class Pad {
  /**
   * @param resumed what a page that is gone left, to go on from
   * @param adopted whether the journal has made it this page's own
   */
  constructor(form, journal, resumed, adopted) {
    Object.assign(this, { form, journal, resumed, adopted });
    this.renewed = -RENEWED;
    this.gone = false;
    this.status = new Status();
    this.status.server = Date.now();
    journal.changed = kept => this.kept(kept);
    const area = form.querySelector('#text');
    const base = area.defaultValue;
    const typed = between(base, area.value); // somebody was faster than this script
    this.editor = new Editor({
      area,
      needs: [...document.querySelectorAll('#rail [data-code]')].map(row => row.dataset),
      known: parsed(form.dataset.times),
      nonce: document.querySelector('meta[name=styles]').nonce,
      told: {
        typed: () => this.typed(), settle: () => this.settle(), save: () => this.sync.soon(0),
        help: () => document.dispatchEvent(new CustomEvent('assay:keys')),
      },
    });
    this.sync = new Sync(url(form), Number(form.dataset.revision), base, this);
    if (resumed) {
      this.sync.resume(resumed);
      this.editor.show(apply(after(typed, between(base, resumed.text)), resumed.text));
      this.editor.end();
    }
    document.documentElement.classList.add('scripted');
    this.listen();
    this.editor.focus();
    this.changed();
  }

  listen() {
    this.channel = new BroadcastChannel('assay.pad.' + this.form.dataset.interview);
    this.channel.onmessage = () => this.sync.send({ look: true });
    addEventListener('online', () => this.sync.again());
    addEventListener('focus', () => this.sync.send({ look: true }));
    addEventListener('pagehide', event => { this.gone = !event.persisted; this.part(); });
    document.addEventListener('visibilitychange', () => document.hidden && this.part());
    addEventListener('beforeunload', event => { if (!this.journal.works && this.sync.waiting()) event.preventDefault(); });
    this.form.addEventListener('submit', event => { event.preventDefault(); this.settle(); });
    document.getElementById('rail').addEventListener('click', event => this.ask(event.target.closest('[data-question]')));
    document.getElementById('again').addEventListener('click', () => this.signIn());
    for (const key of document.querySelectorAll('.quick [data-type]')) {
      key.addEventListener('pointerdown', event => event.preventDefault()); // the keyboard of a phone stays
      key.addEventListener('click', () => this.editor.type(key.dataset.type));
    }
  }

  // what Sync asks for and tells

  text() { return this.editor.text(); }

  ages(at, count) { return this.editor.ages(at, count); }

  show(text, known) { this.editor.show(text, known ? parsed(known) : null); }

  saved(saved, both, moved) {
    this.status.server = Date.now();
    this.status.trouble = null;
    this.journal.saw(saved.revision);
    document.getElementById('rail').innerHTML = saved.rail;
    const kept = both ?? (saved.both ? { at: saved.both[0], count: saved.both[1] } : null);
    if (kept) this.editor.mark(kept);
    if (moved) this.channel.postMessage(saved.revision);
    if (!this.sync.waiting()) this.arrived();
    this.changed();
  }

  /** The server has everything. */
  arrived() {
    if (!this.adopted) this.journal.forget(this.resumed.key);
    this.adopted = true;
    offline.refresh();
  }

  failed(answer) {
    if (!answer) this.trouble('offline');
    else if (answer.status === 401) this.trouble('signed-out'); // no dialog by itself: it would take the keys of somebody who types
    else if (answer.status === 403) this.renew();
    else if (answer.status === 409) { this.trouble('submitted'); offline.forget(); }
    else if (answer.status < 500) this.trouble('refused', answer.status);
    else this.trouble('failed', answer.status);
    this.changed();
  }

  /** A token of forms that is no longer valid is renewed once; where that does not help it is something else. */
  renew() {
    if (Date.now() - this.renewed < RENEWED) return this.trouble('refused', 403);
    this.renewed = Date.now();
    renew().then(page => page && this.sync.again());
  }

  trouble(kind, status) {
    if (this.status.trouble?.kind !== kind) this.status.trouble = { kind, status, since: Date.now() };
  }

  /** The text, or what is known of it, is another than a moment ago. */
  changed() {
    this.journal.keep(() => this.sync.entry());
    this.tell();
  }

  kept(kept) {
    this.status.keeps = this.journal.works;
    if (kept) this.status.device = Date.now();
    this.tell();
  }

  tell() {
    this.status.show(this.sync.behind());
  }

  typed() {
    if (this.form.dataset.begun === '0') this.form.dataset.begun = String(Date.now());
    if (this.status.trouble?.kind === 'refused') this.sync.again();
    this.journal.keep(() => this.sync.entry());
    this.later ??= setTimeout(() => { this.later = null; this.tell(); }, A_GLANCE);
    this.sync.soon();
  }

  /** Leaving: the journal has it, and the server is told without waiting for its answer. */
  part() {
    this.sync.send({ leaving: true });
    this.journal.keepNow(this.sync.entry(), this.gone);
  }

  async settle() {
    if (await this.sync.settle()) location.assign(`/interviews/${this.form.dataset.interview}/settle`);
    else this.tell();
  }

  signIn() {
    signIn(this.form.dataset.owner, () => { this.editor.focus(); this.sync.again(); });
  }

  ask(question) {
    if (!question) return;
    if (question.dataset.line) this.editor.jump(Number(question.dataset.line));
    else this.editor.begin(`q${question.dataset.question} `);
  }

  /** What pages that are gone could not hand over. */
  async replay() {
    for (const entry of await this.journal.left()) {
      const here = entry.key === this.resumed?.key && entry.text === this.resumed.text; // the text here began with it
      if (here && !this.adopted) continue; // kept until the server has it
      if (here || await this.sync.hand(entry)) await this.journal.forget(entry.key);
    }
    await this.sync.send({ look: true }); // what another page sent while it closed may be newer than this page
  }
}

const url = form => `/interviews/${form.dataset.interview}/pad`;

/** A page that was made before the words of the page before it arrived takes them over before anybody types on. */
async function catchUp(form) {
  const saved = await newest(url(form), Number(form.dataset.revision));
  const text = saved && told(saved);
  if (text === null) return;
  const area = form.querySelector('#text');
  const typed = between(area.defaultValue, area.value);
  const now = apply(after(typed, between(area.defaultValue, text)), text);
  area.defaultValue = text;
  area.value = now;
  Object.assign(form.dataset, { revision: saved.revision, times: saved.times });
  document.getElementById('rail').innerHTML = saved.rail;
}

async function start(form) {
  const journal = await new Journal(form.dataset.owner, form.dataset.interview, () => {}).open();
  const entry = (await journal.left()).at(-1);
  if (!entry && journal.seen() > Number(form.dataset.revision)) await catchUp(form);
  const adopted = entry ? await journal.adopt(entry) : true;
  const pad = new Pad(form, journal, entry, adopted);
  await pad.replay();
  for (const later of [2000, 8000]) setTimeout(() => pad.replay(), later); // a page that just closed still held its entry
  addEventListener('online', () => pad.replay());
  offline.keep();
}

const form = document.getElementById('pad');
if (form) start(form);
