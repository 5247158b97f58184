import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.prop.test.ts"],
    exclude: ["test/bench/**", "**/node_modules/**"],
    testTimeout: 60_000,
    coverage: {
      clean: false,
      provider: "v8",
      include: ["src/base/**", "src/calendar/**", "src/score/**"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: ["text-summary", "text"],
    },
  },
});
