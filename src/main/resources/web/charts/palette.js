// The colours of the page, as they are now. A canvas knows no variables.
const NAMES = { ink: '--ink', ink2: '--ink-2', ink3: '--ink-3', line: '--line', line2: '--line-2', paper: '--paper', one: '--c1', two: '--c2' };

export function palette() {
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(probe);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colours = {};
  for (const [name, variable] of Object.entries(NAMES)) {
    probe.style.color = forced ? (name === 'paper' || name.startsWith('line') ? 'Canvas' : 'CanvasText') : `var(${variable})`;
    colours[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return colours;
}

export const font = size => ({ family: getComputedStyle(document.body).fontFamily, size });

const { lang } = document.documentElement;

/** English days come before their months, as those of the other languages do. */
export const locale = lang === 'en' ? 'en-GB' : lang;
export const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format;

/** What the columns of numbers are called. */
export const columns = table => [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent);

/** A place to draw in, before the table. */
export function place(figure, height) {
  const canvas = document.createElement('canvas');
  const box = document.createElement('div');
  box.className = 'drawn';
  if (height) box.style.height = `${height}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-labelledby', figure.querySelector('figcaption').id);
  box.append(canvas);
  figure.querySelector('details').before(box);
  return canvas;
}

export const values = row => [...row.querySelectorAll('[data-value]')].map(cell => Number(cell.dataset.value));
