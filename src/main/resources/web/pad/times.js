// When each line was first typed, beside the line.
import { StateEffect, StateField } from '@codemirror/state';
import { gutter, GutterMarker } from '@codemirror/view';
import { locale } from './words.js';

const MINUTE = 60_000;

/** Gives all lines their times anew: an array of milliseconds since 1970, one a line; what is missing is now. */
export const retime = StateEffect.define();

/** One moment a line. A line that gives way to another lives on in it, new lines begin now: as the server does it. */
export const times = StateField.define({
  create: state => filled([], state.doc.lines),
  update(value, transaction) {
    const given = transaction.effects.find(effect => effect.is(retime));
    if (given) return filled(given.value, transaction.state.doc.lines);
    return transaction.docChanged ? follow(value, transaction) : value;
  },
});

function follow(value, { changes, startState, state }) {
  let moved = null;
  let shift = 0;
  changes.iterChanges((fromA, toA, fromB, toB) => {
    const at = startState.doc.lineAt(fromA).number - 1;
    const before = startState.doc.lineAt(toA).number - at;
    const after = state.doc.lineAt(toB).number - state.doc.lineAt(fromB).number + 1;
    if (before === after) return;
    moved ??= value.slice();
    const kept = Math.min(before, after);
    moved.splice(at + shift + kept, before - kept, ...Array(after - kept).fill(Date.now()));
    shift += after - before;
  });
  return filled(moved ?? value, state.doc.lines);
}

function filled(value, lines) {
  return value.length === lines ? value : Array.from({ length: lines }, (_, i) => value[i] ?? Date.now());
}

/** `28401234*3,28401235`: minutes since 1970, with how many lines they hold for. */
export function parsed(text) {
  return text.split(',').filter(Boolean).flatMap(run => {
    const [minute, count] = run.split('*').map(Number);
    return Array(count || 1).fill(minute * MINUTE);
  });
}

class Time extends GutterMarker {
  constructor(minute) {
    super();
    this.minute = minute;
  }

  eq(other) {
    return this.minute === other.minute;
  }

  toDOM() {
    const at = new Date(this.minute * MINUTE);
    const time = document.createElement('time');
    time.dateTime = at.toISOString();
    time.title = at.toLocaleString(locale);
    time.textContent = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
    return time;
  }
}

const zone = document.getElementById('pad')?.dataset.zone || undefined;
const minuteOf = at => Math.floor(at / MINUTE);

/** A time stands where it differs from the line above. */
export const clockGutter = known => [
  times.init(state => filled(known, state.doc.lines)),
  gutter({
    class: 'times',
    lineMarker(view, block) {
      const line = view.state.doc.lineAt(block.from);
      const known = view.state.field(times);
      const minute = minuteOf(known[line.number - 1]);
      const shown = line.length > 0 && (line.number === 1 || minute !== minuteOf(known[line.number - 2]));
      return shown ? new Time(minute) : null;
    },
    lineMarkerChange: update => update.docChanged || update.transactions.some(one => one.effects.some(e => e.is(retime))),
    initialSpacer: () => new Time(0),
  }),
];
