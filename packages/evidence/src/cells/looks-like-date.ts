const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const dates = [
  new RegExp(`^\\d{1,4}[\\s./-]*(?:${month})\\b`, "i"),
  new RegExp(`^(?:${month})[\\s./-]*\\d{1,4}`, "i"),
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/,
];

/** Tells whether a spreadsheet seems to have turned a cell into a date, as it does with 8/12 or 7-11. */
export function looksLikeDate(cell: string): boolean {
  return dates.some((date) => date.test(cell.trim()));
}
