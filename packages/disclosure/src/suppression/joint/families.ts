import type { GroupTable } from "../../table.js";
import type { Study } from "../study.js";

/** Groups measures that tell of each other: directly, or over others. */
export function familiesOf(
  { measures }: Study,
  tables: readonly GroupTable[],
): readonly (readonly number[])[] {
  const familyOf = measures.map((_, index) => index);
  const indexOf = new Map(measures.map(({ id }, index) => [id, index]));
  for (const { nested } of tables) {
    for (const ids of [...(nested?.numbers ?? []), ...(nested?.outcomes ?? [])]) {
      const own = ids.flatMap((id) => familyOf[indexOf.get(id) ?? -1] ?? []);
      const [first] = own;
      if (first === undefined) continue;
      for (const [index, family] of familyOf.entries()) {
        if (own.includes(family)) familyOf[index] = first;
      }
    }
  }
  return [...new Set(familyOf)].map((family) =>
    measures.flatMap((_, index) => (familyOf[index] === family ? [index] : [])),
  );
}
