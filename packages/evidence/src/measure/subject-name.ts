/** Writes the name of a subject so that spellings of one name are equal. */
export function subjectName(subject: string): string {
  return subject.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
