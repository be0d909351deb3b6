import type { Arbitrary } from "fast-check";

/** Gives values that break code which trusts its input, by what they are. */
export function hostileValues(): Readonly<Record<string, unknown>>;

/** Makes an arbitrary of functions that give anything at all, hostile values among it. */
export function anyInput(): Arbitrary<() => unknown>;

/** Makes an arbitrary of functions that give a sound document with one place exchanged for anything. */
export function spoilt(sound: unknown): Arbitrary<() => unknown>;
