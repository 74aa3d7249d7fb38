// Colours what the reader of notes understands, and underlines what it does not. Only the lines in view are read.
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { RangeSetBuilder } from '@codemirror/state';
import { mendable } from './mend.js';
import { words } from './words.js';

const NEGATIVE = new Set(['CONCERN', 'SERIOUS_CONCERN']);
const MOST_DRAWN = 2000;
const styles = new Map();

const style = (name, attributes) => {
  if (attributes) return Decoration.mark({ class: name, attributes });
  if (!styles.has(name)) styles.set(name, Decoration.mark({ class: name }));
  return styles.get(name);
};
const heading = Decoration.line({ class: 'heading' });

function css(mark) {
  if (mark.kind === 'RATING') return 'tok val';
  if (mark.kind === 'QUESTION') return 'tok asked';
  if (mark.kind === 'QUOTE') return 'said';
  if (mark.verdict === 'OPEN_QUESTION') return 'tok ask';
  return NEGATIVE.has(mark.verdict) ? 'tok neg' : 'tok';
}

/** What is said of what is not understood. */
const hint = (nearest, bare) => (nearest ? words(bare ? 'noMarkDidYouMean' : 'noSuchMarkDidYouMean', { nearest }) : words('noSuchMark'));

/** What to draw on lines seen lately, by their text: most lines in view are those of a moment ago. */
class Drawn {
  #lines = new Map();

  constructor(names) {
    this.names = names;
  }

  of(line) {
    const known = this.#lines.get(line);
    if (known) return known;
    if (this.#lines.size > MOST_DRAWN) this.#lines.clear();
    const { read, mends } = mendable(line, this.names);
    const drawn = { heading: read.heading, ranges: ranges(read, mends), mends };
    this.#lines.set(line, drawn);
    return drawn;
  }
}

function ranges({ marks, unknown, sign }, mends) {
  const found = marks.filter(mark => mark.end > mark.start && mark.need !== null).map(mark => [mark.start, mark.end, style(css(mark))]);
  const unread = [...mends, ...unknown.filter(mark => !mark.nearest)];
  found.push(...unread.map(({ start, end, meant, bare }) => [start, end, style('unread', { title: hint(meant, bare) })]));
  if (sign) found.push([sign.start, sign.end, style('mk')]);
  return found.sort((a, b) => a[0] - b[0]);
}

function decorated(view, drawn) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const found = drawn.of(line.text);
      if (found.heading) builder.add(line.from, line.from, heading);
      for (const [start, end, mark] of found.ranges) builder.add(line.from + start, line.from + end, mark);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** Says of a line that is done, to who does not see it, what in it is not understood. */
function said({ view, state, startState, transactions }, drawn) {
  if (state.doc.lines !== startState.doc.lines + 1 || !transactions.some(one => one.isUserEvent('input'))) return;
  const done = state.doc.lineAt(state.selection.main.head).number - 1;
  const mend = done > 0 && drawn.of(state.doc.line(done).text).mends.at(-1);
  if (mend) queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(hint(mend.meant, mend.bare)) }));
}

export function tokens(names) {
  const drawn = new Drawn(names);
  return ViewPlugin.define(
    view => ({
      decorations: decorated(view, drawn),
      update(update) {
        if (update.docChanged || update.viewportChanged) this.decorations = decorated(update.view, drawn);
        if (update.docChanged) said(update, drawn);
      },
    }),
    { decorations: plugin => plugin.decorations },
  );
}

/** Mends what is not understood at or before the caret in its line, else the next in the note. */
export const fix = names => view => {
  const { doc, selection } = view.state;
  const caret = selection.main.head;
  const here = doc.lineAt(caret).number;
  for (let step = 0; step < doc.lines; step++) {
    const line = doc.line(((here - 1 + step) % doc.lines) + 1);
    const { mends } = mendable(line.text, names);
    const mend = (step === 0 && mends.findLast(one => line.from + one.start <= caret)) || mends[0];
    if (!mend) continue;
    const changes = view.state.changes({ from: line.from + mend.from, to: line.from + mend.to, insert: mend.insert });
    view.dispatch({ changes, selection: selection.map(changes, 1), userEvent: 'input.complete', scrollIntoView: true });
    view.dispatch({ effects: EditorView.announce.of(words('changedTo', { nearest: mend.meant })) });
    return true;
  }
  return false;
};
