// How often each candidate comes at which place, one way of drawing at a time. The place is written into its piece.
import { Chart } from 'chart.js';
import { columns, font, percent, place, values } from './palette.js';

const SIGNS = ['1', '2', '3', '4+'];
const ROW = 30;
const ROOM = 20; // pixels that a sign needs

const signs = {
  id: 'signs',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.font = `600 12px ${font(12).family}`;
    chart.data.datasets.forEach((dataset, at) => {
      ctx.fillStyle = dataset.signColor;
      for (const bar of chart.getDatasetMeta(at).data) {
        if (bar.x - bar.base > ROOM) ctx.fillText(SIGNS[at], (bar.x + bar.base) / 2, bar.y);
      }
    });
    ctx.restore();
  },
};

export function order(figure, colours) {
  const tables = [...figure.querySelectorAll('table')];
  const rows = table => [...table.tBodies[0].rows];
  const shares = (table, at) => rows(table).map(row => values(row)[at]);
  const height = 60 + ROW * rows(tables[0]).length;
  const chart = new Chart(place(figure, height), {
    type: 'bar',
    data: {
      labels: rows(tables[0]).map(row => row.cells[0].textContent),
      datasets: columns(tables[0]).map((label, at) => ({ label, data: shares(tables[0], at), borderWidth: 1, barPercentage: .8, categoryPercentage: 1 })),
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { stacked: true, min: 0, max: 1, ticks: { stepSize: .25, font: font(12), callback: share => percent(share) } },
        y: { stacked: true, grid: { display: false }, ticks: { font: font(13) } },
      },
      plugins: {
        legend: { position: 'top', align: 'start', labels: { font: font(12), boxWidth: 14, boxHeight: 14 } },
        tooltip: { callbacks: { label: item => ` ${item.dataset.label}: ${percent(item.parsed.x)}` } },
      },
    },
    plugins: [signs],
  });
  const paint = now => {
    const fills = [now.ink, now.ink3, now.line2, now.paper];
    const writing = [now.paper, now.paper, now.ink, now.ink];
    chart.data.datasets.forEach((dataset, at) => Object.assign(dataset, { backgroundColor: fills[at], borderColor: now.ink2, signColor: writing[at] }));
    for (const axis of Object.values(chart.options.scales)) {
      axis.ticks.color = now.ink;
      axis.grid.color = now.line;
    }
    chart.options.plugins.legend.labels.color = now.ink;
    chart.update();
  };
  paint(colours);
  choose(figure, tables, table => {
    chart.data.datasets.forEach((dataset, at) => { dataset.data = shares(table, at); });
    chart.update();
  });
  return { paint };
}

/** One way of drawing or another. */
function choose(figure, tables, show) {
  const ways = document.createElement('fieldset');
  ways.className = 'ways small';
  ways.append(Object.assign(document.createElement('legend'), { textContent: figure.dataset.drawn }));
  tables.forEach((table, at) => {
    const label = document.createElement('label');
    label.className = 'check';
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'way', checked: at === 0 });
    input.addEventListener('change', () => show(table));
    label.append(input, table.caption.textContent);
    ways.append(label);
  });
  figure.querySelector('.drawn').before(ways);
}
