import process from 'node:process';
import { reportError } from './lib/project.mjs';
import { buildSite, serveSite } from './lib/site.mjs';
import { prepare } from './prepare.mjs';

/** `npm start`: installs what is missing, builds the site, and serves it until Ctrl-C. */
async function start() {
  await prepare();
  console.log('Site: building all pages into dist/ (npm run build) ...');
  console.log(`Site: built in ${(await buildSite()).toFixed(1)} s.`);
  const { port } = await serveSite({ port: 4321 });
  console.log(`\nThe site is at http://localhost:${port}/  (stop with Ctrl-C)`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
await start().catch(reportError);
