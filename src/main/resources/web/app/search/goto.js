// Ctrl K goes anywhere: a field with a list under it. Without this script the search page does the same.
import { Asker, stopped } from '../part.js';

const meta = document.querySelector('meta[name=goto]');
const root = meta?.content;
const words = meta?.dataset; // in the language of the page
const mac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const PAUSE = 150; // milliseconds after a key before the server is asked
const asker = new Asker();

let dialog, input, list, told, waiting;
let behind = false; // the list is for other words than those typed
let entered = false; // Enter was pressed meanwhile
let picked = null; // where an arrow went since the last key

const options = () => [...list.querySelectorAll('[role=option]')];
const active = () => list.querySelector('[aria-selected=true]');

function make(tag, properties, attributes = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function build() {
  dialog = make('dialog', { className: 'going', id: 'going' }, { 'aria-label': words.label });
  input = make('input',
    { type: 'text', maxLength: 200, placeholder: words.placeholder, autocomplete: 'off', spellcheck: false, dir: 'auto' },
    { role: 'combobox', 'aria-label': words.goTo, 'aria-expanded': 'false', 'aria-controls': 'going-list', 'aria-autocomplete': 'list' });
  list = make('div', { className: 'list', id: 'going-list' }, { role: 'listbox', 'aria-label': words.found });
  told = make('p', { className: 'told' }, { role: 'status' });
  dialog.append(input, list, told);
  document.body.append(dialog);
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
    [behind, entered, picked] = [true, false, null];
  });
  dialog.addEventListener('keydown', keys);
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  list.addEventListener('click', event => event.target.closest('a') && dialog.close());
  list.addEventListener('mousemove', event => choose(event.target.closest('[role=option]') ?? active()));
  dialog.addEventListener('close', () => {
    clearTimeout(waiting);
    asker.stop();
  });
}

function open() {
  if (!dialog) build();
  if (dialog.open) {
    dialog.close();
    return;
  }
  if (document.querySelector('dialog:modal')) return; // signing in again comes first
  input.value = '';
  [behind, entered, picked] = [false, false, null];
  told.textContent = '';
  list.replaceChildren(...here());
  choose(options()[0]);
  dialog.showModal();
  look();
}

/** What can be done on this page: everything that has a key beside it. */
function here() {
  const wanted = input.value.trim().toLowerCase();
  const actions = [...document.querySelectorAll('[data-key]')]
    .map(element => {
      const label = element.cloneNode(true);
      label.querySelectorAll('kbd').forEach(kbd => kbd.remove());
      return { element, said: label.textContent.trim() };
    })
    .filter(action => action.said.toLowerCase().includes(wanted));
  if (!actions.length) return [];
  const group = make('div', {}, { role: 'group', 'aria-labelledby': 'going-here' });
  group.append(make('p', { className: 'kind', id: 'going-here', textContent: words.here }));
  actions.forEach(({ element, said }, at) => {
    const option = make('div', { id: `going-here-${at}`, textContent: said }, { role: 'option', 'aria-selected': 'false' });
    option.addEventListener('click', () => {
      dialog.close();
      element.click();
    });
    group.append(option);
  });
  return [group];
}

async function look() {
  let found = null;
  try {
    found = await asker.ask(`${root}/options?q=${encodeURIComponent(input.value)}`, { fragment: true });
  } catch (problem) {
    if (stopped(problem)) return;
    told.textContent = trouble(problem.answer);
  }
  if (!dialog.open) return;
  list.replaceChildren(...here(), ...(found?.body.childNodes ?? []));
  input.setAttribute('aria-expanded', String(options().length > 0));
  choose(options().find(option => picked && option.href === picked) ?? options()[0]);
  if (found !== null) told.textContent = options().length ? words.choose.replace('%count', options().length) : words.nothing;
  behind = false;
  if (entered && found !== null) go();
  entered = false;
}

const trouble = answer => (!answer ? words.offline : answer.status === 401 ? words.signedOut : words.refused);

/** Goes where the list stands; with nothing found, to the page of search. */
function go() {
  if (active()) active().click();
  else location.assign(`${root}?q=${encodeURIComponent(input.value)}`);
}

function choose(option) {
  active()?.setAttribute('aria-selected', 'false');
  if (!option) {
    input.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  input.setAttribute('aria-activedescendant', option.id);
}

function keys(event) {
  if (event.isComposing) return;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key]) {
    event.preventDefault();
    const all = options();
    const next = all[(all.indexOf(active()) + steps[event.key] + all.length) % all.length];
    choose(next);
    [behind, entered, picked] = [false, false, next?.href ?? null]; // who chooses in the list means the list
    next?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (behind) entered = true;
    else go();
  }
  event.stopPropagation(); // keys of the page under it are not meant; Esc closes by itself
  if (opens(event)) {
    event.preventDefault();
    dialog.close();
  }
}

// On a Mac Ctrl K is the editor's: it deletes to the end of the line.
const held = event => (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);
const opens = event => event.key.toLowerCase() === 'k' && held(event) && !event.shiftKey && !event.altKey;

if (root) {
  document.addEventListener('keydown', event => {
    if (event.isComposing || !opens(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-goto]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}
if (mac) document.querySelectorAll('[data-mod]').forEach(kbd => { kbd.textContent = '⌘ K'; });
