// The text area of the pad: one place to type, nothing to choose first.
import { Annotation, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, placeholder } from '@codemirror/view';
import { deleteCharBackwardStrict, history, historyKeymap, insertNewlineKeepIndent, standardKeymap } from '@codemirror/commands';
import { clockGutter, retime, times } from './times.js';
import { fix, tokens } from './tokens.js';
import { list } from './list.js';
import { Names } from './mend.js';
import { ends } from './splice.js';
import { words } from './words.js';

const fromElsewhere = Annotation.define();
const keepBoth = StateEffect.define();
const bothKept = Decoration.line({ class: 'both', attributes: { title: words('changedInTwoPlaces') } });

/** Lines of which two versions were kept; a line that is edited loses its sign. */
const both = StateField.define({
  create: () => Decoration.none,
  update(marked, transaction) {
    let now = marked.map(transaction.changes);
    if (transaction.docChanged && !transaction.annotation(fromElsewhere)) {
      transaction.changes.iterChangedRanges((_, __, from, to) => {
        now = now.update({ filterFrom: transaction.newDoc.lineAt(from).from, filterTo: to, filter: () => false });
      });
    }
    for (const effect of transaction.effects.filter(one => one.is(keepBoth))) {
      const { doc } = transaction.state;
      const last = Math.min(effect.value.at + effect.value.count, doc.lines);
      const found = [];
      for (let line = effect.value.at + 1; line <= last; line++) found.push(bothKept.range(doc.line(line).from));
      now = now.update({ add: found });
    }
    return now;
  },
  provide: field => EditorView.decorations.from(field),
});

/** One line and one character each, as in any text area; those of CodeMirror would take brackets and blanks for code. */
const plainKeys = [
  { key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent },
  { key: 'Backspace', run: deleteCharBackwardStrict, shift: deleteCharBackwardStrict, preventDefault: true },
];

export class Editor {
  #doc = null;
  #text = '';

  /** @param told `typed()` after each change by the user; keys: `settle`, `save`, `help` */
  constructor({ area, needs, known, nonce, told }) {
    const names = new Names(needs);
    const run = action => () => { action(); return true; };
    this.view = new EditorView({
      parent: area.parentElement,
      state: EditorState.create({
        doc: area.value,
        selection: { anchor: area.value.length },
        extensions: [
          nonce ? EditorView.cspNonce.of(nonce) : [],
          EditorState.allowMultipleSelections.of(false),
          EditorState.tabSize.of(4),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({
            id: 'editor', 'aria-label': area.labels[0].textContent, autocorrect: 'on', autocapitalize: 'sentences', spellcheck: 'false',
          }),
          history(),
          clockGutter(known),
          both,
          tokens(names),
          list(names),
          placeholder(area.placeholder),
          Prec.highest(keymap.of([
            { key: 'Mod-Enter', run: run(told.settle) },
            { key: 'Mod-s', run: run(told.save) },
            { key: 'Mod-/', run: run(told.help) },
            { key: 'Mod-.', run: fix(names) },
          ])),
          keymap.of([...plainKeys, ...historyKeymap, ...standardKeymap]),
          EditorView.updateListener.of(update => {
            if (update.docChanged && !update.transactions.every(one => one.annotation(fromElsewhere))) told.typed();
          }),
        ],
      }),
    });
    area.hidden = true;
    // A browser that types and scrolls in one go tells CodeMirror of the scrolling first, which then reads the new
    // character with the caret still in front of it: all that follows would stand before it. A listener that comes
    // first, whatever it does, has the browser hand over the character.
    addEventListener('scroll', () => {}, { capture: true, passive: true });
  }

  text() {
    const { doc } = this.view.state;
    if (doc !== this.#doc) [this.#doc, this.#text] = [doc, doc.toString()];
    return this.#text;
  }

  /** How many milliseconds ago each of some lines was first typed. */
  ages(at, count) {
    const now = Date.now();
    return this.view.state.field(times).slice(at, at + count).map(typed => Math.max(0, now - typed));
  }

  /** Shows a text that has changes made elsewhere in it; caret and scroll stay with the words they were at. */
  show(text, known) {
    const before = this.text();
    const { head, tail } = ends(before, text);
    this.view.dispatch({
      changes: { from: head, to: before.length - tail, insert: text.slice(head, text.length - tail) },
      annotations: fromElsewhere.of(true),
    });
    if (known) this.view.dispatch({ effects: retime.of(known) });
  }

  /** Marks lines that stand in two versions. */
  mark(lines) {
    this.view.dispatch({ effects: [keepBoth.of(lines), EditorView.announce.of(words('bothVersionsAreKept'))] });
  }

  focus() {
    this.view.focus();
  }

  /** Puts the caret behind the last word. */
  end() {
    this.view.dispatch({ selection: { anchor: this.view.state.doc.length } });
  }

  /** Puts the caret at the end of a line, counted from 1. */
  jump(number) {
    const line = this.view.state.doc.line(Math.min(Math.max(1, number), this.view.state.doc.lines));
    this.view.dispatch({ selection: { anchor: line.to }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
    this.focus();
  }

  /** Begins a line with some words, on the caret's line if that is empty. */
  begin(words) {
    const { doc, selection } = this.view.state;
    const line = doc.lineAt(selection.main.head);
    const insert = (line.length === 0 ? '' : '\n') + words;
    this.view.dispatch({
      changes: { from: line.to, insert },
      selection: { anchor: line.to + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    });
    this.focus();
  }

  /** Types a sign where the caret is. */
  type(sign) {
    this.view.dispatch(this.view.state.replaceSelection(sign), { userEvent: 'input.type', scrollIntoView: true });
    this.focus();
  }
}
