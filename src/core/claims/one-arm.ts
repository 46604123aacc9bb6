/** Numbers before those of the arms that are no total of them: that of one arm, and those of a bracket that closed. */

const IN_ONE_ARM =
  /^\s(?:[\p{L}-]+\s){0,2}(?:in|of|on|from)\s(?:the\s)?(?:(?:group|arm|cohort)\s\w{1,3}|[\w-]+\s(?:group|arm))\b(?!\s(?:or|and)\b)/u;

/** True for the words behind the first number of "26 women in group A, 16 in group B and 11 in group C". */
export function isOfOneArm(behind: string): boolean {
  return IN_ONE_ARM.test(behind);
}

/** True where the words behind a number close the bracket that it stands in: "74 patients (46 men and 28 women) were assigned to". */
export function isInClosedBracket(behind: string): boolean {
  return /^[^()]*\)/.test(behind);
}
