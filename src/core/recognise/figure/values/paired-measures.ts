/** Measures of two numbers: "128/80 mmHg", "36 6/7 weeks", "between 22 and 34 mmHg". */
import type { UnitReading } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { type FigureParts, type NumberAt, numberAt, type Reading } from '../reader.js';
import { measured, measureUnit } from './measured.js';
import { jointEnd, type ValueList } from './value-list.js';

/** "128/80 mmHg" is one quantity. */
export function pressureAt(tokens: Tokens, systolic: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(systolic.end, '/') || !tokens.isNumber(systolic.end + 1)) return undefined;
  const pair = systolic.end + 2;
  const spread = pressureSpread(tokens, systolic, pair);
  if (spread !== undefined) return spread;
  const unit = measureUnit(tokens, pair);
  if (unit?.dimension !== 'pressure') return furtherPressure(tokens, systolic, pair);
  return { figures: [measured(systolic, 'quantity', unit.ucum, tokens.endOf(unit.end - 1))], end: unit.end };
}

/** "168/104 ± 3/1 to 150/91 ± 3/2 mmHg": both pressures, each with its spread. */
function pressureSpread(tokens: Tokens, systolic: NumberAt, end: number): Reading | undefined {
  if (!tokens.isSymbol(end, '±') || !tokens.isNumber(end + 1)) return undefined;
  if (!tokens.isSymbol(end + 2, '/') || !tokens.isNumber(end + 3)) return undefined;
  const spread = numberAt(tokens, end + 1);
  if (spread === undefined) return undefined;
  const unit = measureUnit(tokens, end + 4);
  const ucum = unit?.ucum ?? 'mm[Hg]';
  const last = unit?.end ?? end + 4;
  const figures = [
    measured(systolic, 'mean', ucum, tokens.endOf(end - 1)),
    measured(spread, 'sd', ucum, tokens.endOf(last - 1)),
  ];
  return { figures, end: last };
}

/** "142/91 to 131/84 mmHg", "165/106, 167/106 and 164/105 mmHg": the unit behind the last pair is that of all. */
function furtherPressure(tokens: Tokens, systolic: NumberAt, end: number): Reading | undefined {
  let last = end;
  for (let pairs = 1; pairs < MOST_PAIRS; pairs++) {
    const next = tokens.word(last) === 'to' ? last + 1 : jointEnd(tokens, last);
    if (next < 0 || !tokens.isNumber(next) || !tokens.isSymbol(next + 1, '/') || !tokens.isNumber(next + 2))
      return undefined;
    last = next + 3;
    const unit = measureUnit(tokens, last);
    if (unit?.dimension === 'pressure')
      return { figures: [measured(systolic, 'quantity', unit.ucum, tokens.endOf(end - 1))], end };
  }
  return undefined;
}

const MOST_PAIRS = 5;

/** "36 6/7 weeks": weeks and days of gestation. */
export function gestationAt(tokens: Tokens, weeks: NumberAt): Reading | undefined {
  const days = weeks.end;
  if (!tokens.isNumber(days) || !tokens.isSymbol(days + 1, '/') || tokens.valueOf(days + 2) !== 7)
    return undefined;
  const unit = measureUnit(tokens, days + 3);
  const end = unit?.ucum === 'wk' ? unit.end : days + 3;
  return { figures: [measured(weeks, 'duration', 'wk', tokens.endOf(end - 1))], end };
}

/** "between 22 and 34 mmHg": the ends of a range; "between 6 and 12 months" are as often two times. */
export function betweenEnds(
  tokens: Tokens,
  at: number,
  list: ValueList,
  unit: UnitReading,
): Reading | undefined {
  const [low, high] = list.numbers;
  if (tokens.word(at - 1) !== 'between' || low === undefined || high === undefined || list.numbers.length > 2)
    return undefined;
  if (tokens.word(low.end) !== 'and' || unit.dimension === 'time' || low.value >= high.value)
    return undefined;
  const figure: FigureParts = {
    type: 'figure',
    kind: 'range',
    start: low.start,
    end: tokens.endOf(unit.end - 1),
    low: low.value,
    high: high.value,
    unit: unit.ucum,
    printed: { low: low.printed, high: high.printed },
  };
  return { figures: [figure], end: unit.end };
}
