/** Whether an estimate lies between two printed ends, when all three are rounded. */
import type { Figure } from '../../schema/annotation.js';
import type { Evidence } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { endsInWords, estimateInWords } from './wording.js';

export interface Containment {
  /**
   * `inside`: between the ends. `edge`: off by less than one unit of the coarser number's last digit, as rounding
   * can do. `close`: off by exactly one unit, as truncating one and rounding the other could do. `outside`: impossible.
   */
  readonly place: 'inside' | 'edge' | 'close' | 'outside';
  /** "0.43 is below 0.45 (0.45–0.85)", "0.62 lies within 0.45–0.85". */
  readonly words: string;
}

/**
 * The value with the sign that its interval gives it: "10 mm Hg lower (95% CI −19.3 to −0.7)" tells how much lower, and
 * the interval is that of −10.
 */
export function signedValue({ value }: Printed, low: Printed, high: Printed): number {
  return value > high.value && low.value <= -value && -value <= high.value ? -value : value;
}

/** Undefined where a number is missing, or the ends are the wrong way round (interval-reversed looks at that). */
export function containment(estimate: Figure, ends: Figure): Containment | undefined {
  const value = printedPart(estimate, 'value');
  const low = printedPart(ends, 'low');
  const high = printedPart(ends, 'high');
  if (value === undefined || (low === undefined && high === undefined)) return undefined;
  if (low && high && low.value > high.value) return undefined;
  // "51.2% (0.35–0.67)": the share in per cent, its interval as a proportion.
  if (estimate.kind === 'percentage' && ends.unit === undefined && high && high.value <= 1 && value.value > 1)
    return undefined;
  const whole = endsInWords(ends);
  if (low && high && signedValue(value, low, high) !== value.value)
    return { place: 'inside', words: `-${value.text} lies within ${whole}` };
  if (low && value.value < low.value) {
    return { place: placeOf(value, low), words: `${value.text} is below ${low.text} (${whole})` };
  }
  if (high && value.value > high.value) {
    return { place: placeOf(value, high), words: `${value.text} is above ${high.text} (${whole})` };
  }
  return { place: 'inside', words: `${value.text} lies within ${whole}` };
}

function placeOf(value: Printed, end: Printed): 'edge' | 'close' | 'outside' {
  const units = Math.abs(value.value - end.value) / Math.max(value.unit, end.unit);
  if (Math.abs(units - 1) < DUST) return 'close';
  return units < 1 ? 'edge' : 'outside';
}

/** Far below any printed digit. */
const DUST = 1e-6;

/** A proof that the estimate lies between the ends, a finding that it does not, or both at the very edge. */
export function* judgeContainment(
  estimate: Figure,
  ends: Figure,
  nameOfEnds: string,
): Iterable<FindingParts | ProofParts> {
  const found = containment(estimate, ends);
  if (found === undefined) return;
  const figures = [estimate.id, ends.id];
  if (found.place === 'inside') {
    yield { proof: { strength: 'consistent', figures, message: `${found.words}.` } };
    return;
  }
  // The ends of a range were observed: unlike computed ends, they are not off by a unit.
  const close = found.place === 'close' && ends.kind === 'interval';
  yield {
    finding: {
      severity: found.place === 'edge' ? 'info' : close ? 'warning' : 'error',
      start: estimate.start,
      end: estimate.end,
      message: `The ${estimateInWords(estimate)} lies outside its own ${nameOfEnds}: ${found.words}.`,
      related: [{ start: ends.start, end: ends.end, message: `its ${nameOfEnds}` }],
      evidence: evidenceOf(estimate, ends),
      accuses: figures,
    },
  };
}

function evidenceOf(estimate: Figure, ends: Figure): Evidence {
  const evidence: Record<string, number> = {};
  if (estimate.value !== undefined) evidence.estimate = estimate.value;
  if (ends.low !== undefined) evidence.low = ends.low;
  if (ends.high !== undefined) evidence.high = ends.high;
  return evidence;
}
