/** One bit for each outcome that a level can have, so that a set of outcomes is a number. */
export const outcomeBits = { achieved: 1, "in-progress": 2, "not-achieved": 4 } as const;
