import { expect, test } from "vitest";
import { scope } from "./scope.js";

test("each selector is limited to the class, conditions stay as they are", () => {
  const rules =
    "p,h2 b{margin:0}\n@media print{\n:where(&){color:red}\nli{margin:0}\n}\n&.dark{x:y}";
  expect(scope("ours", rules)).toBe(
    ".ours p,.ours h2 b{margin:0}\n@media print{\n:where(.ours){color:red}\n.ours li{margin:0}\n}\n.ours.dark{x:y}",
  );
});
