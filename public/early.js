// Before anything is painted: says that script runs, sets the theme the reader chose; then brings the theme buttons to life.
(() => {
  const key = 'theme';
  const root = document.documentElement;

  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const store = (theme) => {
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page only.
    }
  };
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) === 'dark';

  root.dataset.script = '';
  const wanted = stored();
  if (wanted === 'light' || wanted === 'dark') root.dataset.theme = wanted;

  document.addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll('[data-theme-switch]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        root.dataset.theme = isDark() ? 'light' : 'dark';
        store(root.dataset.theme);
      });
    }
  });
})();
