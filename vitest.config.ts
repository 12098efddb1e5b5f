import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // no test is about the speed of the machine that runs it
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // a package of its own with its own runner: npm --prefix tests/keyv-suite test
    exclude: ["**/node_modules/**", "tests/keyv-suite/**"],
    // the files of one worker share the modules they import: nothing in them keeps what a test leaves behind
    isolate: false,
    // short-lived objects by the million: a young generation that holds them is collected half as often
    execArgv: ["--max-semi-space-size=64"],
    // two more than there are cores: files that end processes, threads and connections mostly wait for them
    maxWorkers: availableParallelism() + 2,
    coverage: { provider: "v8", include: ["src/**", "commands/**"] },
  },
});
