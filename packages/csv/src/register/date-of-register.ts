import { readDateAs } from "@career-benchmarks/evidence/cells";

/**
 * Finds the day of a register in the name of its file, such as `edubasealldata20230918.csv`.
 *
 * @param file - a file name, with or without folders
 * @returns the ISO day, or undefined when the name holds none
 * @example
 * import { dateOfRegister } from "@career-benchmarks/csv";
 *
 * dateOfRegister("data/edubasealldata20230918.csv"); //=> "2023-09-18"
 * dateOfRegister("register.csv"); //=> undefined
 */
export function dateOfRegister(file: string): string | undefined {
  const name = file.replace(/^.*[\\/]/, "");
  const days = [...name.matchAll(/(?<!\d)\d{4}-?\d\d-?\d\d(?!\d)/g)].flatMap(
    ([day]) => readDateAs(day.replaceAll("-", ""), ["compact"]) ?? [],
  );
  return days.at(-1);
}
