const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Makes a unique pupil number with a right check letter. Local authority 005 is a pseudo code and
 * establishment 4999 is made up, so that no pupil can have it.
 *
 * @param {number} serial - below 1000
 * @param {{ year: number, temporary?: boolean }} how - year of issue, two digits
 */
export function makeUpn(serial, { year, temporary = false }) {
  const digits = String(serial).padStart(3, "0");
  const last = temporary ? letters[serial % letters.length] : digits[2];
  const body = `0054999${String(year).padStart(2, "0")}${digits.slice(0, 2)}${last}`;
  const sum = [...body].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    return total + value * (index + 2);
  }, 0);
  return `${letters[sum % 23]}${body}`;
}
