/* Colour scheme and text size chosen by the reader. Loaded before the first paint so that nothing flashes. */
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return ''; // storage may be forbidden; the switches then last for the page
    }
  };
  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      /* see above */
    }
  };
  root.dataset.script = 'on';
  if (read('theme')) root.dataset.theme = read('theme');
  if (read('text')) root.dataset.text = read('text');

  const isDark = () =>
    root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;

  addEventListener('DOMContentLoaded', () => {
    const theme = document.querySelector('[data-switch="theme"]');
    const text = document.querySelector('[data-switch="text"]');
    const show = () => {
      theme?.setAttribute('aria-pressed', String(isDark()));
      text?.setAttribute('aria-pressed', String(root.dataset.text === 'large'));
    };
    theme?.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      keep('theme', root.dataset.theme);
      show();
    });
    text?.addEventListener('click', () => {
      root.dataset.text = root.dataset.text === 'large' ? '' : 'large';
      keep('text', root.dataset.text);
      show();
    });
    for (const each of document.querySelectorAll('[data-needs-script]')) each.hidden = false;
    show();
  });
})();
