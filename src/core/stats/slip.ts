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
