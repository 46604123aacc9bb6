/** Numbers in words, as far as schedules, doses and counts print them. */

const WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['sixteen', 16],
  ['eighteen', 18],
  ['twenty', 20],
]);

/** The value of a folded number word ("three" is 3), or undefined. */
export function numberWord(word: string): number | undefined {
  return WORDS.get(word);
}
