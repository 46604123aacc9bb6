/** Percentages: "56.5%", "63 and 81%", "10% to 15%", "59,5 %", "8.8 percent". */
import { furtherInterval } from './bracketed.js';
import { comparatorBefore } from './comparator.js';
import {
  type FigureParts,
  type FigureReader,
  type NumberAt,
  numberAt,
  percentSignEnd,
  RANGE_JOINTS,
  rangeAt,
  rangeFigure,
} from './reader.js';
import { listAt } from './value-list.js';

export const readPercentage: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const range = rangeAt(tokens, at, RANGE_JOINTS);
  if (range?.percent === true && range.low !== undefined && range.high !== undefined) {
    return { figures: [rangeFigure('percentage', range, range.start)], end: range.end };
  }
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const sign = percentSignEnd(tokens, number.end);
  if (sign > 0) {
    const stop = tokens.endOf(sign - 1);
    const figure = percentage(number, stop, comparatorBefore(tokens, at));
    const further = furtherInterval(context, sign);
    return further === undefined
      ? { figures: [figure], end: sign }
      : { figures: [figure, further.figure], end: further.end };
  }
  // "63 and 81%": the sign after the last number speaks for all.
  const list = listAt(tokens, at);
  if (list === undefined) return undefined;
  const last = percentSignEnd(tokens, list.end);
  if (last < 0) return undefined;
  const figures = list.numbers.map((one, index) =>
    percentage(one, index === list.numbers.length - 1 ? tokens.endOf(last - 1) : one.stop, undefined),
  );
  return { figures, end: last };
};

function percentage(number: NumberAt, stop: number, comparator: FigureParts['comparator']): FigureParts {
  return {
    type: 'figure',
    kind: 'percentage',
    start: number.start,
    end: stop,
    value: number.value,
    unit: '%',
    ...(comparator === undefined ? {} : { comparator }),
    printed: { value: number.printed },
  };
}
