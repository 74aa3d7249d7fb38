// Charts to look into: each is drawn from the table under it, which stays.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { coverage } from './coverage.js';
import { order } from './order.js';
import { palette } from './palette.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

const drawn = [];
for (const figure of document.querySelectorAll('figure[data-chart]')) {
  drawn.push(figure.dataset.chart === 'coverage' ? coverage(figure, palette()) : order(figure, palette()));
}

/** Light or dark, forced colours or paper: what was drawn takes the colours of now. */
function paint() {
  const colours = palette();
  Chart.defaults.color = colours.ink2;
  for (const chart of drawn) chart.paint(colours);
}

for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
  matchMedia(query).addEventListener('change', paint);
}
addEventListener('beforeprint', paint);
addEventListener('afterprint', paint);
