import { defineConfig } from 'vitest/config';

/** The model's tests alone, with fewer property runs: mutation testing repeats them for every mutant. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['test/model/**/*.test.ts'],
    env: { VITE_PROPERTY_RUNS: '60' },
  },
});
