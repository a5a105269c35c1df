/** Under which key the chosen theme is kept; the early script of the page layout reads it before anything is painted. */
const KEY = 'theme';

/**
 * Brings the theme buttons to life: the other theme at each press, kept for the next page. They stay hidden in a browser
 * that does not know light-dark(), which has the light colours only.
 */
export function offerThemes(): void {
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    button.hidden = false;
    button.addEventListener('click', () => chooseTheme(isDark() ? 'light' : 'dark'));
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function chooseTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice holds for this page only.
  }
}
