// How the list looks that opens while somebody types, and what it says of itself to who does not see it.
import { tooltips } from '@codemirror/view';
import { words } from './words.js';

const ID = 'offers';
const MARGIN = 16;

/** The window but for a margin. */
export const room = tooltips({
  tooltipSpace: () => ({ left: MARGIN, top: 0, right: document.documentElement.clientWidth - MARGIN, bottom: innerHeight }),
});

/** Those of the text beside which it opens. */
export function attributes(list) {
  if (!list) return { 'aria-autocomplete': 'list' };
  const open = { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': ID };
  return list.chosen < 0 ? open : { ...open, 'aria-activedescendant': `${ID}-${list.chosen}` };
}

/**
 * Draws the list. A press of the mouse or a finger takes an entry, and leaves the caret where it is.
 *
 * @param of the list of a state: its `entries`, and which of them is `chosen`
 * @param key the key that takes an entry of a list, to be shown on it; null where it has none
 * @param take takes an entry by its number
 */
export const listbox = ({ of, key, take }) => view => {
  const dom = part('div', '', { className: 'pop offers' });
  const box = dom.appendChild(part('ul', '', { id: ID, role: 'listbox', ariaLabel: words('toChooseFrom') }));
  dom.addEventListener('mousedown', event => {
    event.preventDefault();
    const row = event.target.closest('[role=option]');
    if (row && event.button === 0) take(view, [...box.children].indexOf(row));
  });
  const draw = list => {
    box.replaceChildren(...list.entries.map((entry, i) => row(entry, i, list.chosen, key(list, i))));
    box.children[list.chosen]?.scrollIntoView({ block: 'nearest' });
  };
  draw(of(view.state));
  return { dom, update: ({ state, startState }) => of(state) !== of(startState) && draw(of(state)) };
};

function row({ label, detail, known }, index, chosen, key) {
  const row = part('li', '', { id: `${ID}-${index}`, role: 'option', ariaSelected: String(index === chosen) });
  row.append(part('b', label), part('span', detail));
  if (known) row.append(part('small', known));
  if (key) row.append(part('kbd', key, { ariaHidden: 'true' }));
  return row;
}

const part = (name, textContent, more) => Object.assign(document.createElement(name), { textContent, ...more });
