import { pointsAvailable } from "../internal/indicators-of.js";
import type { LevelRange } from "../model/answer.js";
import type { Outcome, Reason } from "../model/result.js";
import type { Scale } from "../model/rubric.js";
import { outcomeBits, outcomeOfBits } from "./outcome-bits.js";

/** What an answer counts for that lies between two levels of a scale; often they are the same. */
export interface Span {
  /** The places of the worst and the best level that it may be. */
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
  readonly available: number;
  /** The outcomes that the levels have, one bit each: see `outcomeBits`. */
  readonly outcomes: number;
  readonly outcome: Outcome;
  /** The level's id, where it is certain. */
  readonly level: string | undefined;
  readonly shareReason: Reason;
  readonly rangeReason: Reason;
}

/** A scale with everything that scoring looks up in it. */
export interface PreparedScale {
  readonly scale: Scale;
  /** The place of each level by its id, worst first. */
  readonly places: ReadonlyMap<string, number>;
  readonly available: number;
  /** By place of the low level times the number of levels, plus place of the high one. */
  readonly scored: readonly (Span | undefined)[];
  /** The same for questions that earn no points. */
  readonly unscored: readonly (Span | undefined)[];
}

/** Prepares a scale. */
export function prepareScale(scale: Scale): PreparedScale {
  const available = pointsAvailable(scale);
  const places = new Map<string, number>();
  for (const [place, { id }] of scale.levels.entries()) {
    if (!places.has(id)) places.set(id, place);
  }
  return {
    scale,
    places,
    available,
    scored: spansOf(scale, available, true),
    unscored: spansOf(scale, 0, false),
  };
}

function spansOf(scale: Scale, available: number, scored: boolean): readonly (Span | undefined)[] {
  const spans = new Array<Span | undefined>(scale.levels.length ** 2).fill(undefined);
  for (const [low, from] of scale.levels.entries()) {
    let outcomes = 0;
    for (const [above, to] of scale.levels.slice(low).entries()) {
      const high = low + above;
      outcomes |= outcomeBits[to.outcome];
      const levels: LevelRange = Object.freeze({ from: from.id, to: to.id });
      spans[low * scale.levels.length + high] = {
        low,
        high,
        min: scored ? from.points : 0,
        max: scored ? to.points : 0,
        available,
        outcomes,
        outcome: scored ? outcomeOfBits(outcomes) : "unscored",
        level: from.id === to.id ? from.id : undefined,
        shareReason: Object.freeze({ code: "share", levels }),
        rangeReason: Object.freeze({ code: "level-range", levels }),
      };
    }
  }
  return spans;
}
