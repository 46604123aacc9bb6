/** "Did you mean": the names that are a slip of the finger away. */

/** At most three of `names`, nearest first; empty where none is near. */
export function nearMatches(wanted: string, names: readonly string[]): string[] {
  const lower = wanted.toLowerCase().slice(0, 60);
  const allowed = Math.max(2, Math.floor(lower.length / 3));
  return names
    .map((name) => ({ name, distance: containsEither(lower, name) ? 1 : editDistance(lower, name) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** " Did you mean "x" or "y"?", or nothing. */
export function didYouMean(wanted: string, names: readonly string[]): string {
  const near = nearMatches(wanted, names).map((name) => JSON.stringify(name));
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}

function containsEither(a: string, b: string): boolean {
  return a.length >= 3 && (b.includes(a) || a.includes(b));
}

/** Levenshtein: insertions, deletions and replacements of one character. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
