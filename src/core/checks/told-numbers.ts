/** Numbers of people that a record tells of, whether one of its figures gives them or two side by side make them. */
import type { CheckContext } from './check.js';
import { printsNumber } from './printed-numbers.js';

/** True where a record prints a number, or two side by side that make it: "66 men and 44 women", "One hundred eyes". */
export function tellsOf(context: CheckContext, record: number, number: number): boolean {
  if (printsNumber(context.document, record, number, number)) return true;
  const place = context.document.records[record];
  const figures = context.byType.figure.filter(
    ({ start, value }) =>
      value !== undefined && place !== undefined && place.start <= start && start < place.end,
  );
  return figures.some(({ value = 0, end }, i) => {
    const next = figures[i + 1];
    const beside = next !== undefined && next.start - end <= BESIDE ? (next.value ?? 0) : 0;
    return value === number || (beside > 0 && value + beside === number);
  });
}

/** How near two parts of everyone stand, in UTF-16 code units. */
const BESIDE = 16;
