import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    // Two cores, real processes among the tests: more at once only wait for one another.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
