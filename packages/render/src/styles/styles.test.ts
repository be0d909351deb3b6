import { expect, test } from "vitest";
import { pageStyles } from "./styles.js";

/** The colours of each scheme; the dark ones are the second that are set. */
const [light, dark] = [...pageStyles.matchAll(/^:where\([^{]*\{([^}]*--cb-paper[^}]*)\}/gm)].map(
  ([, rules]) =>
    new Map(
      [...(rules ?? "").matchAll(/--cb-([\w-]+):(#\w+)/g)].map(([, name, hex]) => [name, hex]),
    ),
);

const text = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["ink", "tint"],
  ["ink", "maybe-tint"],
  ["quiet", "paper"],
  ["quiet", "tint"],
  ["strong", "paper"],
  ["link", "paper"],
  ["link", "maybe-tint"],
  ["on-strong", "strong"],
] as const;

const shapes = [
  ["strong", "paper"],
  ["strong", "track"],
  ["maybe", "paper"],
  ["second", "paper"],
] as const;

test.each([
  ["light", light],
  ["dark", dark],
] as const)("the colours of the %s scheme stand out from each other", (_, colours) => {
  const ratio = (a: string, b: string) => contrast(colours?.get(a) ?? "", colours?.get(b) ?? "");
  for (const [ink, ground] of text) {
    expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
  for (const [shape, ground] of shapes) {
    expect(ratio(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

test("every colour that is set is used, and every one that is used is set", () => {
  const used = new Set([...pageStyles.matchAll(/var\(--cb-([\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual([...(light?.keys() ?? [])].sort());
  expect([...(dark?.keys() ?? [])].sort()).toEqual([...(light?.keys() ?? [])].sort());
});

/** The contrast ratio of the Web Content Accessibility Guidelines. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
  const parts = [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
