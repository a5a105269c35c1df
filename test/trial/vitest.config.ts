import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Written situations, filled in by readers, through the model: `npm run trial`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/trial/*.test.ts'], disableConsoleIntercept: true },
});
