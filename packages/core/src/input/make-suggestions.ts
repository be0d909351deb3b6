import { nearestName } from "../issues/nearest-name.js";
import { limits } from "./limits.js";

/**
 * Makes a function that suggests the name that was meant, for the first few different names only.
 *
 * To look up a name costs far more than to find that it is unknown, so a file with thousands of unknown
 * names gets suggestions for the first of them. The same name gets the same suggestion.
 *
 * @param names - what could have been meant
 * @param most - for how many different names; `limits.suggestions` unless given
 * @returns gives the nearest name as {@link nearestName} does, or undefined
 * @example
 * import { makeSuggestions } from "@career-benchmarks/core/input";
 *
 * const suggest = makeSuggestions(["name", "site"], 1);
 * [suggest("nmae"), suggest("sit"), suggest("nmae")]; //=> ["name", undefined, "name"]
 */
export function makeSuggestions(
  names: readonly string[],
  most: number = limits.suggestions,
): (name: string) => string | undefined {
  const made = new Map<string, string | undefined>();
  return (name) => {
    if (made.has(name) || made.size >= most) return made.get(name);
    const nearest = nearestName(name, names);
    made.set(name, nearest);
    return nearest;
  };
}
