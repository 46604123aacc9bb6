/** Results and comparisons as rows of the evidence table. */
import type { Claim, ClaimPart, ClaimRole, Figure, FigureStatus } from '../core/index.js';
import type { EvidenceLookup } from './evidence-lookup.js';
import type { EvidenceNumbers, EvidencePart, EvidenceResult, EvidenceScale } from './evidence-table.js';
import { numberInPrint, rangeInPrint } from './evidence-words.js';

/** The values that a claim is about: what it counts or estimates. */
export function headsOf(claim: Claim, lookup: EvidenceLookup): readonly ClaimPart[] {
  return claim.parts.filter(({ role, annotation }) => headRoles.has(role) && lookup.figure(annotation));
}

const headRoles: ReadonlySet<ClaimRole> = new Set(['percentage', 'fraction', 'count', 'estimate']);

export function resultRow(claim: Claim, lookup: EvidenceLookup): EvidenceResult {
  return rowOf(claim, claim.parts, { id: claim.id, arm: claim.arm ?? '' }, lookup);
}

/** A row for each arm, and one for what the text draws from both. */
export function comparisonRows(claim: Claim, lookup: EvidenceLookup): readonly EvidenceResult[] {
  const [first = '', second = ''] = claim.arms ?? [];
  const { words } = lookup;
  const both =
    first === '' || second === '' || first === second ? words.betweenArms : words.contrast(first, second);
  const drawn = claim.parts.filter(({ side }) => side === undefined);
  const shared = drawn.filter(({ role }) => role === 'endpoint' || role === 'time-point');
  const ofSide = (side: 'first' | 'second') => [
    ...shared,
    ...claim.parts.filter((part) => part.side === side),
  ];
  const rows = [
    rowOf(claim, ofSide('first'), { id: `${claim.id}/1`, arm: first }, lookup),
    rowOf(claim, ofSide('second'), { id: `${claim.id}/2`, arm: second }, lookup),
  ];
  if (drawn.some(({ role }) => role === 'estimate' || role === 'p-value'))
    rows.push(rowOf(claim, drawn, { id: `${claim.id}/effect`, arm: both }, lookup));
  return rows;
}

interface Named {
  readonly id: string;
  readonly arm: string;
}

function rowOf(
  claim: Claim,
  parts: readonly ClaimPart[],
  { id, arm }: Named,
  lookup: EvidenceLookup,
): EvidenceResult {
  const figures = figuresOf(parts, lookup);
  const { estimate, interval, spread, p } = figures;
  const [start, end] = spanOf(parts, claim, lookup);
  const statusOf = statuses(figures, lookup);
  return {
    id,
    start,
    end,
    record: claim.record,
    background: claim.background,
    arm,
    text: lookup.quote(start, end),
    endpoint: endpointOf(claim, parts, lookup),
    population: lookup.populationAt(start),
    time: timeOf(parts, lookup),
    estimate: estimateInPrint(estimate, lookup),
    interval: intervalInPrint(interval ?? spread, lookup),
    counts: countsInPrint(figures),
    p: (p && numberInPrint(p)) ?? '',
    status: statusOfRow(statusOf),
    statusOf,
    method: claim.qualifiers.filter((one) => methods.has(one)),
    measure: estimate?.kind,
    scale: scaleOf(estimate, claim),
    unit: estimate?.unit,
    numbers: numbersOf(figures),
    printed: printedOf(figures),
  };
}

interface Figures {
  readonly estimate: Figure | undefined;
  readonly interval: Figure | undefined;
  readonly spread: Figure | undefined;
  readonly fraction: Figure | undefined;
  readonly count: Figure | undefined;
  readonly denominator: Figure | undefined;
  readonly p: Figure | undefined;
}

function figuresOf(parts: readonly ClaimPart[], lookup: EvidenceLookup): Figures {
  const first = (...roles: ClaimRole[]): Figure | undefined => {
    const part = parts.find(({ role, annotation }) => roles.includes(role) && lookup.figure(annotation));
    return part && lookup.figure(part.annotation);
  };
  // A total that was only worked out is a guess among several, and no part of what the text says.
  const stated = parts.find(({ role, stated }) => role === 'denominator' && stated);
  return {
    estimate: first('percentage', 'estimate'),
    interval: first('interval'),
    spread: first('spread'),
    fraction: first('fraction'),
    count: first('count'),
    denominator: stated && lookup.figure(stated.annotation),
    p: first('p-value'),
  };
}

function statuses(figures: Figures, lookup: EvidenceLookup): EvidenceResult['statusOf'] {
  const { estimate, interval, fraction, count, p } = figures;
  const counted = fraction ?? count;
  const found: Partial<Record<EvidencePart, FigureStatus>> = {};
  if (estimate) found.estimate = lookup.status(estimate);
  if (interval) found.interval = lookup.status(interval);
  if (counted) found.counts = lookup.status(counted);
  if (p) found.p = lookup.status(p);
  return found;
}

function statusOfRow(statusOf: EvidenceResult['statusOf']): FigureStatus {
  if (Object.values(statusOf).includes('refuted')) return 'refuted';
  return statusOf.estimate ?? statusOf.counts ?? statusOf.p ?? 'unverified';
}

/** Short forms as they are; open-class endpoints by their name, for "pain-score" is no word of the text. */
function endpointOf(claim: Claim, parts: readonly ClaimPart[], lookup: EvidenceLookup): string {
  const part = parts.find(({ role }) => role === 'endpoint');
  const endpoint = part && lookup.annotation(part.annotation);
  if (endpoint?.type !== 'endpoint') return claim.endpoint ?? '';
  return /^[a-z]+(?:-|$)/.test(endpoint.concept) ? endpoint.name : endpoint.concept;
}

function timeOf(parts: readonly ClaimPart[], lookup: EvidenceLookup): string {
  const part = parts.find(({ role }) => role === 'time-point');
  const time = part && lookup.figure(part.annotation);
  if (time === undefined) return '';
  const number = numberInPrint(time);
  return number === undefined || time.unit === undefined
    ? time.text.replace(/\s+/g, ' ')
    : lookup.words.withUnit(number, time.unit);
}

function estimateInPrint(figure: Figure | undefined, { words }: EvidenceLookup): string {
  if (figure === undefined) return '';
  const open = figure.low === undefined && figure.high === undefined;
  const number = open ? numberInPrint(figure) : rangeInPrint(figure, words);
  if (number === undefined) return figure.text.replace(/\s+/g, ' ');
  const unit = figure.unit ?? (figure.kind === 'percentage' ? '%' : undefined);
  const measured = unit === undefined ? number : unit === '%' ? `${number}%` : words.withUnit(number, unit);
  return `${words.measure(figure.kind)} ${measured}`.trim();
}

function intervalInPrint(figure: Figure | undefined, { words }: EvidenceLookup): string {
  if (figure === undefined) return '';
  if (figure.kind === 'sd' || figure.kind === 'se')
    return `${figure.kind.toUpperCase()} ${numberInPrint(figure) ?? ''}`.trim();
  const range = rangeInPrint(figure, words);
  if (figure.kind === 'iqr') return `IQR ${range}`;
  if (figure.kind === 'range') return `(${range})`;
  return figure.level === undefined || figure.level === 95 ? range : `${range} [${figure.level}%]`;
}

function countsInPrint({ fraction, count, denominator }: Figures): string {
  const { count: k, total } = fraction ?? {};
  if (k !== undefined && total !== undefined) return `${k}/${total}`;
  const number = count && (count.printed?.value ?? count.value ?? count.count);
  if (number === undefined) return '';
  const of = denominator && (denominator.value ?? denominator.count);
  return of === undefined ? `${number}` : `${number}/${of}`;
}

function numbersOf(figures: Figures): EvidenceNumbers {
  const { estimate, interval, fraction, count, denominator, p } = figures;
  return {
    value: estimate?.value,
    low: interval?.low,
    high: interval?.high,
    level: interval?.level,
    count: fraction?.count ?? count?.value ?? count?.count,
    total: fraction?.total ?? denominator?.value ?? denominator?.count,
    p: p?.value,
  };
}

function printedOf({ estimate, interval }: Figures): EvidenceResult['printed'] {
  const value = estimate?.printed?.value ?? estimate?.value;
  const low = interval?.printed?.low ?? interval?.low;
  const high = interval?.printed?.high ?? interval?.high;
  return {
    ...(value === undefined ? {} : { value: String(value) }),
    ...(low === undefined ? {} : { low: String(low) }),
    ...(high === undefined ? {} : { high: String(high) }),
  };
}

function scaleOf(estimate: Figure | undefined, { qualifiers }: Claim): EvidenceScale {
  if (estimate === undefined) return 'value';
  if (estimate.kind.endsWith('-ratio')) return 'ratio';
  if (estimate.kind === 'difference' || estimate.cues?.includes('difference')) return 'difference';
  if (qualifiers.includes('change')) return 'difference';
  return estimate.kind === 'percentage' ? 'share' : 'value';
}

const methods: ReadonlySet<string> = new Set(['adjusted', 'kaplan-meier', 'one-sided', 'approximate']);

/** From the first figure to the last; totals may stand a paragraph away and are left out. */
function spanOf(
  parts: readonly ClaimPart[],
  claim: Claim,
  lookup: EvidenceLookup,
): readonly [start: number, end: number] {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { role, annotation } of parts) {
    const figure = role === 'denominator' || role === 'time-point' ? undefined : lookup.figure(annotation);
    if (figure === undefined) continue;
    start = Math.min(start, figure.start);
    end = Math.max(end, figure.end);
  }
  return start < end ? [start, end] : [claim.start, claim.end];
}
