// Weights by sliders: the order, the scores and the strip answer while they move; the address can be shared.
// Without this script a button sends the same form.
import { locale } from '../locale.js';
import { Asker, merge, stopped } from '../part.js';

const form = document.querySelector('form[data-whatif]');
const WAIT = 150;
const asker = new Asker();
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

function address() {
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll('input[type=hidden]')) query.append(field.name, field.value);
  const weights = [...form.querySelectorAll('input[type=range]')]
    .filter(slider => Number(slider.value) !== Number(slider.dataset.own))
    .map(slider => `${slider.name.slice(2)}:${Number(Number(slider.value).toFixed(2))}`);
  if (weights.length) query.append('weights', weights.join(','));
  return `${form.getAttribute('action')}?${query}`;
}

function shares() {
  const sliders = [...form.querySelectorAll('input[type=range]')];
  const sum = sliders.reduce((total, slider) => total + Number(slider.value), 0);
  for (const slider of sliders) {
    slider.parentElement.querySelector('output').value = percent.format(sum ? slider.value / sum : 0);
  }
}

let timer;

async function show() {
  const url = address();
  try {
    const page = await asker.ask(url);
    for (const id of ['whatif', 'whatif-scores']) {
      if (!merge(document.getElementById(id), page)) throw new Error('another page');
    }
    history.replaceState(null, '', url);
  } catch (problem) {
    if (!stopped(problem)) location.assign(url);
  }
}

if (form) {
  form.querySelector('[data-without-script]').hidden = true;
  form.addEventListener('input', () => {
    shares();
    clearTimeout(timer);
    timer = setTimeout(show, WAIT);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    show();
  });
  document.querySelector('[data-whatif-reset]').addEventListener('click', event => {
    event.preventDefault();
    for (const slider of form.querySelectorAll('input[type=range]')) slider.value = slider.dataset.own;
    shares();
    show();
  });
}
