/** A set of folded words written as one text, so that long lists of words stay readable rows. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
