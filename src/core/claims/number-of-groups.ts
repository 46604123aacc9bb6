/** How many arms a sentence says there are. */
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, both: 2 };
const OF_GROUPS =
  /\b(two|three|four|five|six|both|[2-6])\s+(?:(?!of\b)[\p{L}-]+\s+){0,2}(?:groups|arms|regimens|sequences|strategies|cohorts)\b/iu;

/** "one of three groups", "two arms", "both groups": how many arms the sentence says there are. */
export function numberOfGroups(text: string): number | undefined {
  const word = OF_GROUPS.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return NUMBERS[word] ?? Number.parseInt(word, 10);
}
