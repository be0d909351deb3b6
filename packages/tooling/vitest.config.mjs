import { tests } from "./vitest.mjs";

export default {
  ...tests,
  test: { ...tests.test, include: ["*.test.mjs", "generate/*.test.mjs"] },
};
