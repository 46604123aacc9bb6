/** Numbers of people that a record tells of, whether one of its figures gives them or two side by side make them. */
import { indexFrom } from '../claims/by-sentence.js';
import type { CheckContext } from './check.js';
import { printsNumber } from './printed-numbers.js';

/** True where a record prints a number, or two side by side that make it: "66 men and 44 women", "One hundred eyes". */
export function tellsOf({ byType, document }: CheckContext, record: number, number: number): boolean {
  if (printsNumber(document, record, number, number)) return true;
  const place = document.records[record];
  if (place === undefined) return false;
  const figures = byType.figure.slice(
    indexFrom(byType.figure, place.start),
    indexFrom(byType.figure, place.end),
  );
  return figures.some(({ value, end }, i) => {
    const next = figures[i + 1];
    const beside = next !== undefined && next.start - end <= BESIDE ? next.value : undefined;
    return value === number || (value !== undefined && beside !== undefined && value + beside === number);
  });
}

/** How near two parts of everyone stand, in UTF-16 code units. */
const BESIDE = 16;
