/**
 * Loads a module that a part of the page needs. Some browsers remember that a module did not come, and never ask for it
 * again: then it is fetched from an address of its own, where the browser's error names it. Rejects when it does not come.
 */
export async function loadPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+?\.js/.exec(String(error))?.[0];
    if (address === undefined || !address.startsWith(`${location.origin}/`)) throw error;
    return (await import(/* @vite-ignore */ `${address}?opnieuw=${Date.now()}`)) as Module;
  }
}
