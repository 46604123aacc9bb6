/** Quantities and times that are results: those with an interval or spread of their own. */
import type { Figure, FigureKind } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';
import type { Draft } from './draft.js';
import { isOfPrediction } from './joining.js';

/** Kinds that stand behind what they are of, with the role they play. */
export const TAILS: Partial<Record<FigureKind, ClaimRole>> = {
  interval: 'interval',
  iqr: 'spread',
  range: 'spread',
  sd: 'spread',
  se: 'spread',
  'p-value': 'p-value',
};

/** "decreased by 6.1 kg (95% CI 5.4 to 6.8)": a quantity or time is a result where an interval or spread is that of it. */
export function measuredHead(
  figure: Figure,
  next: Figure | undefined,
  document: TrialDocument,
  current: Draft | undefined,
): ClaimRole | undefined {
  if (figure.statistic === 'nnt') return 'number-needed';
  if (next === undefined || (figure.kind !== 'quantity' && figure.kind !== 'duration')) return undefined;
  const role = TAILS[next.kind];
  if ((role !== 'interval' && role !== 'spread') || isOfPrediction(next)) return undefined;
  if (figure.kind === 'duration' && isTimePoint(figure, document)) return undefined;
  // "was −16.4% with 100 mg (95% CI −31.3 to −1.4)": the interval is that of the estimate, whose dose stands between.
  if (!holds(next, figure) && current?.figures.length === 1 && holds(next, current.figures[0]))
    return undefined;
  const glue = glueBetween(document, figure, next);
  if (RIGHT_BEHIND.test(glue)) return 'estimate';
  return isApart(figure, glue) && holds(next, figure) ? 'estimate' : undefined;
}

/** "35% and 11%, 24 points apart (95% CI 5 to 43)": how far apart, with an interval of its own. */
export function isApart(figure: Figure, glue: string): boolean {
  return figure.unit === POINTS && figure.kind === 'quantity' && APART.test(glue);
}

const POINTS = '{points}';
const APART = /^\s*(?:[a-z]+\s){0,3}[a-z]*[,;]?\s*[([]?\s*$/;

export function holds({ low = -Infinity, high = Infinity }: Figure, one: Figure | undefined): boolean {
  return one?.value !== undefined && low <= one.value && one.value <= high;
}

/** "45% at 12 months (95% CI 38–52)": the interval is that of the share, whose time stands between. */
function isTimePoint({ start }: Figure, { text }: TrialDocument): boolean {
  return TIME_POINT.test(text.slice(Math.max(0, start - 12), start));
}

const TIME_POINT = /\b(?:at|after|within|over|through|until|during)\s(?:the\s)?$/i;

const RIGHT_BEHIND = /^\s*[,;]?\s*[([]?\s*$/;
