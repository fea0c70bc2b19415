import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/site/**'],
    reporters: ['default', ['json', { outputFile: '.build/vitest.json' }]],
  },
});
