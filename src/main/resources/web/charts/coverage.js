// How much of the weight was heard, submission by submission. A solid line with discs, a broken one with squares.
import { Chart } from 'chart.js';
import { columns, font, locale, percent, place, values } from './palette.js';

export function coverage(figure, colours) {
  const rows = [...figure.querySelectorAll('tbody tr')];
  const points = rows.map(row => ({ at: Date.parse(row.querySelector('time').dateTime), words: row.querySelector('time').textContent, shares: values(row) }));
  const [assessed, corroborated] = columns(figure.querySelector('table'));
  const line = (label, at, more) => ({ label, data: points.map(point => ({ x: point.at, y: point.shares[at] })), stepped: 'before', borderWidth: 2, clip: 8, pointRadius: points.length > 40 ? 0 : 4, pointHoverRadius: 6, ...more });
  const chart = new Chart(place(figure), {
    type: 'line',
    data: { datasets: [line(assessed, 0, { pointStyle: 'circle' }), line(corroborated, 1, { borderDash: [6, 4], pointStyle: 'rect' })] },
    options: {
      parsing: false,
      layout: { padding: { right: 8 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { type: 'linear', min: points[0].at, max: points.at(-1).at, grid: { display: false }, ticks: { maxTicksLimit: 6, font: font(12), callback: at => new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short' }) } },
        y: { min: 0, max: 1, ticks: { stepSize: .25, font: font(12), callback: share => percent(share) } },
      },
      plugins: {
        legend: { position: 'top', align: 'start', labels: { usePointStyle: true, boxHeight: 8, font: font(12) } },
        tooltip: { callbacks: { title: items => points[items[0].dataIndex].words, label: item => ` ${item.dataset.label}: ${percent(item.parsed.y)}` } },
      },
    },
  });
  const paint = now => {
    const [once, twice] = chart.data.datasets;
    Object.assign(once, { borderColor: now.ink3, backgroundColor: now.paper, pointBackgroundColor: now.paper });
    Object.assign(twice, { borderColor: now.two, backgroundColor: now.two });
    for (const axis of Object.values(chart.options.scales)) {
      axis.ticks.color = now.ink2;
      axis.grid.color = now.line;
    }
    chart.options.plugins.legend.labels.color = now.ink;
    chart.update();
  };
  paint(colours);
  return { paint };
}
