import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // a package of its own with its own runner: npm --prefix tests/keyv-suite test
    exclude: ["**/node_modules/**", "tests/keyv-suite/**"],
    coverage: { provider: "v8", include: ["src/**", "commands/**"] },
  },
});
