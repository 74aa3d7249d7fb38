// A slider over the moments of a role in place of the list of them; without this script the list and its button do.
for (const form of document.querySelectorAll('form[data-timeline]')) {
  const list = form.querySelector('select');
  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', min: 0, max: list.options.length - 1, step: 1, value: list.selectedIndex });
  const words = document.createElement('output');
  const tell = () => {
    words.value = list.options[slider.value].textContent;
    slider.setAttribute('aria-valuetext', words.value);
  };
  slider.id = list.id;
  list.removeAttribute('id');
  list.hidden = true;
  form.querySelector('button').hidden = true;
  list.after(slider, words);
  slider.addEventListener('input', tell);
  slider.addEventListener('change', () => {
    list.selectedIndex = slider.value;
    if (!list.value) list.disabled = true;
    form.submit();
  });
  tell();
}
