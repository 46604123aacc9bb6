/** Whether an estimate lies between two printed ends, when all three are rounded. */
import type { Figure } from '../../schema/annotation.js';
import type { Evidence } from '../../schema/finding.js';
import { type Interval, type Printed, roundingInterval, tolerantInterval } from '../stats/printed.js';
import type { FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { endsInWords, estimateInWords } from './wording.js';

export interface Containment {
  /** `inside`: between the ends by rounding. `edge`: only if someone truncated or rounded up. `outside`: impossible. */
  readonly place: 'inside' | 'edge' | 'outside';
  /** "0.43 is below 0.45 (0.45–0.85)", "0.62 lies within 0.45–0.85". */
  readonly words: string;
}

/** Undefined where a number is missing, or the ends are the wrong way round (interval-reversed looks at that). */
export function containment(estimate: Figure, ends: Figure): Containment | undefined {
  const value = printedPart(estimate, 'value');
  const low = printedPart(ends, 'low');
  const high = printedPart(ends, 'high');
  if (value === undefined || (low === undefined && high === undefined)) return undefined;
  if (low && high && low.value > high.value) return undefined;
  const whole = endsInWords(ends);
  for (const [side, end] of [
    ['below', low],
    ['above', high],
  ] as const) {
    if (end === undefined || !beyond(side, value, end, roundingInterval)) continue;
    const words = `${value.text} is ${side} ${end.text} (${whole})`;
    return { place: beyond(side, value, end, tolerantInterval) ? 'outside' : 'edge', words };
  }
  return { place: 'inside', words: `${value.text} lies within ${whole}` };
}

/** A proof that the estimate lies between the ends, a finding that it does not, or both at the very edge. */
export function* judgeContainment(
  estimate: Figure,
  ends: Figure,
  nameOfEnds: string,
): Iterable<FindingParts | ProofParts> {
  const found = containment(estimate, ends);
  if (found === undefined) return;
  const figures = [estimate.id, ends.id];
  if (found.place !== 'outside') {
    yield { proof: { strength: 'consistent', figures, message: `${found.words}.` } };
  }
  if (found.place === 'inside') return;
  yield {
    finding: {
      ...(found.place === 'edge' ? { severity: 'info' as const } : {}),
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

function beyond(
  side: 'below' | 'above',
  value: Printed,
  end: Printed,
  widen: (printed: Printed) => Interval,
): boolean {
  return side === 'below' ? widen(value).high < widen(end).low : widen(value).low > widen(end).high;
}
