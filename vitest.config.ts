import { defineConfig } from 'vitest/config'

const room = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  environment: 'node' as const,
  // Generous: a slow machine is no failure, and nothing here asserts a duration.
  testTimeout: 120_000,
  hookTimeout: 120_000,
})

export default defineConfig({
  test: {
    projects: [
      { test: room('unit') },
      { test: room('integrations') },
      {
        test: {
          ...room('domain'),
          globalSetup: ['tests/support/global-database.ts'],
          setupFiles: ['tests/support/worker-database.ts'],
        },
      },
      // Processes that are killed, and a PostgreSQL of their own that is killed too.
      { test: { ...room('kills'), setupFiles: ['tests/kills/place.ts'] } },
    ],
  },
})
