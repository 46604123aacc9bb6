/**
 * How many letters must be added, dropped or changed to make one word of another (Levenshtein 1966); more than `most`
 * where that many do not suffice, whatever the true distance.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    above = line;
  }
  return above[b.length] ?? 0;
}
