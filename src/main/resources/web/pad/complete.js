// After a `#`: the needs of the role, by what they are called and what is known of them; after a code: what can be said.
import { autocompletion, startCompletion } from '@codemirror/autocomplete';
import { words } from './words.js';

const SAYINGS = [
  ['+', 'strength'], ['++', 'strongStrength'], ['-', 'concern'], ['--', 'seriousConcern'], ['?', 'openQuestion'],
  ['=1', ''], ['=2', ''], ['=3', ''], ['=4', ''], ['=5', ''],
];

const needs = () => [...document.querySelectorAll('#rail [data-code]')].map(({ dataset }) => ({
  code: dataset.code, title: dataset.title, known: dataset.known, anchors: { 1: dataset.anchor1, 3: dataset.anchor3, 5: dataset.anchor5 },
}));

/** What to offer behind a code: signs, and ratings with what they mean for this need. */
function sayings(need, from) {
  return {
    from,
    filter: false,
    options: SAYINGS.map(([sign, name], i) => ({
      label: need.code + sign,
      displayLabel: sign,
      detail: name ? words(name) : need.anchors[sign[1]] || words('yourRating'),
      apply: need.code + sign,
      boost: -i,
    })),
  };
}

function offered(context) {
  const typed = context.matchBefore(/#[\p{L}\p{Nd}\p{M}_-]*/u);
  if (!typed || !/^$|[\s([{"']/.test(context.state.sliceDoc(Math.max(0, typed.from - 1), typed.from))) return null;
  const word = typed.text.slice(1).toLowerCase();
  const known = needs();
  const whole = known.find(need => need.code.toLowerCase() === word);
  if (whole) return sayings(whole, typed.from + 1);
  const near = known.filter(need => need.code.toLowerCase().startsWith(word) || need.title.toLowerCase().includes(word));
  return near.length === 0 ? null : {
    from: typed.from + 1,
    filter: false,
    options: near.map(need => ({ label: need.code, detail: need.title, known: need.known, apply: chosen })),
  };
}

/** Puts the code in and offers what can be said about it. */
function chosen(view, { label }, from, to) {
  view.dispatch({ changes: { from, to, insert: label }, selection: { anchor: from + label.length }, userEvent: 'input.complete' });
  startCompletion(view);
}

const known = {
  render(option) {
    const span = document.createElement('span');
    span.className = 'known';
    span.textContent = option.known ?? '';
    return option.known ? span : null;
  },
  position: 90,
};

export const completion = autocompletion({
  override: [offered],
  icons: false,
  addToOptions: [known],
  activateOnCompletion: () => false,
  tooltipClass: () => 'pop',
  maxRenderedOptions: 30,
});
