// The list that opens while somebody types. It follows from the text alone, at the keystroke that makes it so: it is
// never late, and never for other words than those that stand there. It chooses nothing, takes no Enter before an arrow
// key went into it, and never has the focus.
import { isolateHistory } from '@codemirror/commands';
import { Facet, Prec, StateEffect, StateField, Transaction } from '@codemirror/state';
import { EditorView, keymap, showTooltip } from '@codemirror/view';
import { attributes, listbox, room } from './listbox.js';
import { mendable } from './mend.js';
import { offered } from './offers.js';
import { words } from './words.js';

const NONE = -1;
const close = StateEffect.define();
const choose = StateEffect.define();
const look = StateEffect.define();
const point = StateEffect.define();
const called = Facet.define({ combine: ([names]) => names });

const needs = () => [...document.querySelectorAll('#rail [data-code]')].map(({ dataset }) => ({
  code: dataset.code, title: dataset.title, known: dataset.known, anchors: { 1: dataset.anchor1, 3: dataset.anchor3, 5: dataset.anchor5 },
}));

/** With its places in the whole text. */
const opened = (found, line) => found && {
  ...found,
  chosen: NONE,
  from: line.from + found.start,
  to: line.from + found.end,
  tooltip: { pos: line.from + found.start, create: drawn },
};

function behindTheCaret({ doc, selection: { main } }) {
  if (!main.empty) return null;
  const line = doc.lineAt(main.head);
  return opened(offered(line.text, main.head - line.from, needs, words), line);
}

/** What may have been meant by what is not understood at a place. */
function mendAt(state, place) {
  if (!state.selection.main.empty) return null;
  const line = state.doc.lineAt(place);
  const at = place - line.from;
  const mend = mendable(line.text, state.facet(called)).mends.find(({ start, end }) => start <= at && at <= end);
  if (!mend) return null;
  const entries = [{ insert: mend.insert, label: '#' + mend.meant, detail: words('didYouMeanThis') }];
  return opened({ kind: 'mend', start: mend.from, end: mend.to, entries }, line);
}

/** The list after words came from elsewhere: what was chosen stays so where it is still there. */
function kept(list, state) {
  const now = list.kind === 'mend' ? null : behindTheCaret(state);
  const chosen = list.entries[list.chosen]?.insert;
  return now && { ...now, chosen: now.entries.findIndex(entry => entry.insert === chosen) };
}

const field = StateField.define({
  create: () => null,
  update(list, transaction) {
    const { state, effects, docChanged } = transaction;
    for (const effect of effects) {
      if (effect.is(close)) return null;
      if (effect.is(look)) return behindTheCaret(state);
      if (effect.is(point)) return mendAt(state, effect.value);
      if (effect.is(choose)) return { ...list, chosen: effect.value };
    }
    if (transaction.isUserEvent('input.type') || transaction.isUserEvent('delete.backward')) return behindTheCaret(state);
    if (!list) return null;
    if (docChanged) return transaction.annotation(Transaction.userEvent) ? null : kept(list, state);
    if (!transaction.selection) return list;
    return list.kind === 'mend' ? mendAt(state, state.selection.main.head) : null; // a tap moves the caret after it is told of
  },
  provide: self => [showTooltip.from(self, list => list && list.tooltip), EditorView.contentAttributes.from(self, attributes)],
});

/** The need that Tab puts in: the one that arrows went to, else the one on top. */
const byTab = list => (list?.kind === 'needs' ? Math.max(0, list.chosen) : NONE);

/** The key that takes an entry, shown on it. */
function key(list, index) {
  if (index === byTab(list)) return 'Tab';
  if (list.kind === 'mend') return 'Ctrl .';
  if (list.kind === 'needs') return null;
  return index === list.chosen ? 'Enter' : index === 0 && list.chosen === NONE ? '↓' : null;
}

function take(view, index) {
  const { kind, from, to, entries } = view.state.field(field);
  const { insert } = entries[index];
  view.dispatch({
    changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: 'input.complete', scrollIntoView: true,
    annotations: isolateHistory.of('full'), effects: kind === 'needs' ? look.of(null) : [],
  });
  return true;
}

const drawn = listbox({ of: state => state.field(field), key, take });
const tell = effect => view => { view.dispatch({ effects: effect }); return true; };
const shut = tell(close.of(null));
const whenOpen = act => view => { const list = view.state.field(field); return list !== null && act(view, list); };

/** On to the next entry, or back; before the first and behind the last none is chosen. */
const arrow = step => whenOpen((view, { kind, chosen, entries }) => {
  const places = entries.length + 1;
  return kind !== 'mend' && tell(choose.of(((chosen + 1 + step + places) % places) - 1))(view);
});

const keys = [
  { key: 'ArrowDown', run: arrow(1) },
  { key: 'ArrowUp', run: arrow(-1) },
  { key: 'Enter', run: whenOpen((view, { chosen }) => chosen !== NONE && take(view, chosen)) },
  { key: 'Tab', run: whenOpen((view, list) => (byTab(list) === NONE ? shut(view) : take(view, byTab(list)))), shift: whenOpen(shut) },
  { key: 'Escape', run: whenOpen(shut) },
  { key: 'Ctrl-Space', run: tell(look.of(null)) },
];

/** Says to who does not see it what Tab would put in. */
const said = EditorView.updateListener.of(({ view, state, startState }) => {
  const onTop = list => (byTab(list) === NONE ? null : list.entries[0].label);
  const now = onTop(state.field(field));
  if (now === null || now === onTop(startState.field(field))) return;
  queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(words('tabPutsIn', { code: now })) }));
});

/** @param names of the role's needs */
export const list = names => [
  called.of(names), field, said, room, Prec.highest(keymap.of(keys)),
  EditorView.domEventHandlers({ click: ({ target }, view) => {
    const unread = target.closest('.unread');
    if (unread) tell(point.of(view.posAtDOM(unread)))(view);
  } }),
  EditorView.focusChangeEffect.of((state, focusing) => (focusing || !state.field(field) ? null : close.of(null))),
];
