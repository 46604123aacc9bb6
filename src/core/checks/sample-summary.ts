/** What a claim says of one sample: its mean, how its values spread, and how many they are. */
import type { Figure, FigureKind } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import type { CheckContext } from './check.js';
import { printedPart, wholeNumber } from './figure-numbers.js';

/** A figure with its number. */
export interface Measured {
  readonly figure: Figure;
  readonly printed: Printed;
}

/** Each part only where there is exactly one of it. */
export interface SampleSummary {
  readonly mean: Measured | undefined;
  readonly sd: Measured | undefined;
  readonly se: Measured | undefined;
  readonly range: Figure | undefined;
  /** The number of values, where the text states it with them. */
  readonly size: { readonly figure: Figure; readonly n: number } | undefined;
}

/** Undefined where the claim has no spread, or more than one estimate that the spreads may be of. */
export function sampleSummary(context: CheckContext, claim: Claim): SampleSummary | undefined {
  const spreads = context.figures(claim, 'spread');
  const estimates = context.figures(claim, 'estimate');
  if (spreads.length === 0 || estimates.length > 1) return undefined;
  const [estimate] = estimates;
  const only = (kind: FigureKind): Figure | undefined => {
    const found = spreads.filter((figure) => figure.kind === kind);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    mean: estimate?.kind === 'median' ? undefined : measured(estimate),
    sd: measured(only('sd')),
    se: measured(only('se')),
    range: only('range'),
    size: sizeOf(context, claim),
  };
}

function measured(figure: Figure | undefined): Measured | undefined {
  const printed = figure && printedPart(figure, 'value');
  return figure && printed ? { figure, printed } : undefined;
}

function sizeOf(context: CheckContext, claim: Claim): SampleSummary['size'] {
  const stated = claim.parts.filter((part) => part.role === 'denominator' && part.stated);
  const figure = stated[0] && context.get(stated[0].annotation);
  if (stated.length !== 1 || figure?.type !== 'figure') return undefined;
  const n = wholeNumber(figure);
  return n === undefined || n < 2 ? undefined : { figure, n };
}
