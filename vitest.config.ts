import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.ts';

/** The system's browser, the same for every project that runs in one. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
});

export default defineConfig({
  test: {
    reporters: ['default', './scripts/totals-reporter.ts'],
    // By default one processor is left idle: of two, the half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['{packages,examples}/*/{src,test,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['packages/*/{src,test}/**/*.browser.test.ts'],
          browser: browser(),
        },
      },
      {
        // Every story is a test: it renders, plays, and axe finds nothing in it.
        plugins: [storybookTest({ configDir: 'packages/elements/.storybook' })],
        test: { name: 'storybook', browser: browser() },
      },
    ],
  },
});
