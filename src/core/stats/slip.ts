/** Slips of the pen: one digit for another, or two neighbours swapped. */

/** Two numbers of at least `least` digits that differ in one digit, or in two neighbours swapped. */
export function isSlip(a: string, b: string, least = 3): boolean {
  if (a.length !== b.length || a.replace(/\D/g, '').length < least) return false;
  const places = [...a].flatMap((char, place) => (char === b.charAt(place) ? [] : [place]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return false;
  if (second === undefined) return true;
  const neighbours = !/\d/.test(a.slice(first + 1, second));
  return neighbours && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
}

/** True where one slip in the whole or in a part keeps the parts from making up the whole. */
export function isSlippedSum(whole: number, parts: readonly number[], least = 3): boolean {
  const missing = whole - parts.reduce((sum, part) => sum + part, 0);
  const near = (a: number, b: number) => b > 0 && isSlip(String(a), String(b), least);
  return missing !== 0 && (near(whole, whole - missing) || parts.some((part) => near(part, part + missing)));
}
