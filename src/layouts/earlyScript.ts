/**
 * Runs before anything is painted: says that script runs, and sets the theme that the reader chose on an earlier page
 * (kept by browser/themeSwitch). A page that comes back with Back, or stands in another tab, takes over a later choice. It stands in the page itself, for a file of its own would hold up the first paint.
 */
export const earlyScript = `(({dataset:d})=>{const s=()=>{try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch{}};d.script='';s();onpageshow=onstorage=s})(document.documentElement)`;

/** The hash of the early script, by which the policy of a page lets it run. */
export async function earlyScriptHash(): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(earlyScript));
  return `sha256-${Buffer.from(digest).toString('base64')}`;
}
