/** Writes the name of a test of a meaningful encounter as the rubrics do. */
export function testName(test: string): string {
  return test
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, "_");
}
