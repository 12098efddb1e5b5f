import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["*.suite.js"], root: import.meta.dirname } });
