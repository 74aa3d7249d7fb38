// How long the conversation has lasted, and how long it was meant to.
const form = document.getElementById('pad');
const clock = document.getElementById('clock');

function tick() {
  const begun = Number(form.dataset.begun);
  if (begun === 0) return;
  const seconds = Math.max(0, Math.floor((Date.now() - begun) / 1000));
  clock.querySelector('b').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  clock.querySelector('progress').value = seconds / 60;
  clock.classList.toggle('over', seconds > 60 * Number(form.dataset.minutes));
}

if (form && clock) {
  tick();
  setInterval(tick, 1000);
}
