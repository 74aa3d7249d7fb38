// Colours what the reader of notes understands, and underlines what it does not. Only the lines in view are read.
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { RangeSetBuilder } from '@codemirror/state';
import { read } from './shorthand.js';
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

const hint = mark => ({ title: mark.nearest ? words('noSuchMarkDidYouMean', { nearest: mark.nearest }) : words('noSuchMark') });

/** What to draw on lines seen lately, by their text: most lines in view are those of a moment ago. */
class Drawn {
  #lines = new Map();

  constructor(codes) {
    this.codes = codes;
  }

  of(line) {
    const known = this.#lines.get(line);
    if (known) return known;
    if (this.#lines.size > MOST_DRAWN) this.#lines.clear();
    const found = read(line, this.codes);
    const drawn = { heading: found.heading, ranges: ranges(found) };
    this.#lines.set(line, drawn);
    return drawn;
  }
}

function ranges({ marks, unknown, sign }) {
  const found = marks.filter(mark => mark.end > mark.start && mark.need !== null).map(mark => [mark.start, mark.end, style(css(mark))]);
  found.push(...unknown.map(mark => [mark.start, mark.end, style('unread', hint(mark))]));
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

export function tokens(codes) {
  const drawn = new Drawn(codes);
  return ViewPlugin.define(
    view => ({
      decorations: decorated(view, drawn),
      update(update) {
        if (update.docChanged || update.viewportChanged) this.decorations = decorated(update.view, drawn);
      },
    }),
    { decorations: plugin => plugin.decorations },
  );
}

/** Replaces the mark at or before the caret, else the next one in the note, by the nearest code. */
export const fix = codes => view => {
  const { doc, selection } = view.state;
  const here = doc.lineAt(selection.main.head).number;
  for (let step = 0; step < doc.lines; step++) {
    const line = doc.line(((here - 1 + step) % doc.lines) + 1);
    const mark = read(line.text, codes).unknown.find(one => one.nearest);
    if (!mark) continue;
    const from = line.from + mark.start + 1;
    const to = line.from + mark.codeEnd;
    view.dispatch({ changes: { from, to, insert: mark.nearest }, userEvent: 'input.complete', scrollIntoView: true });
    view.dispatch({ effects: EditorView.announce.of(words('changedTo', { nearest: mark.nearest })) });
    return true;
  }
  return false;
};
