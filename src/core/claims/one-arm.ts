/** Numbers of one arm that stand before those of the others, and are no total of them. */

const IN_ONE_ARM =
  /^\s(?:[\p{L}-]+\s){0,2}(?:in|of|on|from)\s(?:the\s)?(?:(?:group|arm|cohort)\s\w{1,3}|[\w-]+\s(?:group|arm))\b(?!\s(?:or|and)\b)/u;

/** True for the words behind the first number of "26 women in group A, 16 in group B and 11 in group C". */
export function isOfOneArm(behind: string): boolean {
  return IN_ONE_ARM.test(behind);
}
