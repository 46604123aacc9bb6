/**
 * Comparisons: two arms side by side, with the effect and the p-value that the text draws from them.
 *
 * "ORR was 48% (48/100) with A versus 31% (31/100) with B (difference, 17 points; P=0.01)": two results of one kind and
 * one endpoint around "versus", or around "and" where both name their arm; the effects behind them belong to the
 * pair, up to the next value. What else stands in the sentence makes it ambiguous, and then nothing is joined.
 */
import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimPart, ClaimRole } from '../../schema/claim.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { labelOf } from './comparison-label.js';
import { isDrawnFrom } from './drawn-from-pair.js';
import { isWitnessed } from './witnessed-pair.js';

export const comparison: ClaimBuilder = {
  kind: 'comparison',
  summary: 'Two arms side by side, with the difference, ratio and p-value drawn from them.',
  examples: {
    builds: [
      {
        text: 'Response occurred in 45 of 100 patients (45%) in the intervention group versus 30 of 100 (30%) in the control group (P=0.04).',
        labels: ['response 45 of 100 (45%) vs 30 of 100 (30%) (P=0.04)'],
      },
      {
        text: 'Median PFS was 18.0 months with nivolumab and 12.0 months with placebo (HR, 0.70; 95% CI, 0.55-0.89).',
        labels: ['PFS 18.0 months vs 12.0 months (HR, 0.70, 95% CI, 0.55-0.89)'],
      },
      { text: 'The ORR was 65.6% versus 11.1% (P < 0.001).', labels: ['ORR 65.6% vs 11.1% (P < 0.001)'] },
    ],
    ignores: [
      'The ORR was 45% and the DCR was 70%.',
      'Anaemia occurred in 12% and neutropenia in 20% of the patients.',
    ],
  },
  *build(annotations, document, earlier) {
    const figures = new Map<string, Figure>();
    for (const one of annotations) if (one.type === 'figure') figures.set(one.id, one);
    for (const results of resultsBySentence(document, earlier)) yield* pairsOf(results, figures, document);
  },
};

/** The result claims of each sentence that has any, in text order. */
function* resultsBySentence(document: TrialDocument, claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const results = claims.filter(({ kind }) => kind === 'result');
  let next = 0;
  for (const sentence of document.sentences) {
    const from = next;
    while (next < results.length && (results[next]?.start ?? 0) < sentence.end) next++;
    if (next > from) yield results.slice(from, next);
  }
}

interface Value {
  readonly claim: Claim;
  readonly head: Figure;
  readonly parts: readonly ClaimPart[];
  readonly arm?: string | undefined;
}

interface Pair {
  readonly first: Value;
  readonly second: Value;
  readonly effects: Claim[];
}

function* pairsOf(
  results: readonly Claim[],
  figures: ReadonlyMap<string, Figure>,
  document: TrialDocument,
): Iterable<ClaimParts> {
  const pairs: Pair[] = [];
  let waiting: Value | undefined;
  let passed: Value | undefined;
  let loose = 0;
  let leading: Claim[] = [];
  const isShown = (first: Value, second: Value, next: Claim | undefined) => (glue: string) =>
    isWitnessed(witnessed(first, figures), witnessed(second, figures), next, glue, figures, document);
  for (const [i, claim] of results.entries()) {
    const values = valuesOf(claim, figures);
    const [first, second] = values;
    if (first === undefined) {
      const pair = pairs.at(-1);
      const isNext =
        pair !== undefined &&
        waiting === undefined &&
        isDrawnFrom(pair.first.claim, pair.second.claim, claim, figures);
      if (isNext) pair.effects.push(claim);
      else leading.push(claim);
      continue;
    }
    if (second !== undefined) {
      pairs.push({ first, second, effects: [] });
      if (waiting !== undefined) loose++;
      waiting = undefined;
    } else if (
      waiting !== undefined &&
      standsAgainst(waiting, first, document, isShown(waiting, first, results[i + 1]))
    ) {
      if (!goesOn(passed, waiting, document)) pairs.push({ first: waiting, second: first, effects: [] });
      waiting = undefined;
    } else {
      if (waiting !== undefined) loose++;
      passed = waiting;
      waiting = first;
    }
  }
  // An effect before the only pair is that of the pair: "HR 0.62 (…): median 18 v 12 months".
  const [only] = pairs;
  if (only !== undefined && pairs.length === 1 && loose === 0 && waiting === undefined) {
    only.effects.unshift(
      ...leading.filter((claim) => isDrawnFrom(only.first.claim, only.second.claim, claim, figures)),
    );
    leading = [];
  }
  for (const pair of pairs) yield comparisonOf(pair, figures);
}

const VALUE_ROLES: readonly ClaimRole[] = ['percentage', 'fraction', 'count', 'estimate'];
/** Roles that say something of one arm, and go to its side. */
const OF_ONE_ARM: ReadonlySet<ClaimRole> = new Set([
  'percentage',
  'fraction',
  'count',
  'estimate',
  'interval',
  'spread',
  'denominator',
]);

/** Roles that say something of both arms, whatever result they stand in. */
const OF_BOTH_ARMS: ReadonlySet<ClaimRole> = new Set([
  'p-value',
  'reduction',
  'time-point',
  'number-needed',
  'events',
]);

/** The values of arms that a result holds: none for an effect, two for "65.6% versus 11.1%". */
function valuesOf(claim: Claim, figures: ReadonlyMap<string, Figure>): readonly Value[] {
  const heads: Figure[] = [];
  for (const { role, annotation } of claim.parts) {
    const figure = figures.get(annotation);
    if (figure !== undefined && VALUE_ROLES.includes(role)) heads.push(figure);
  }
  const [first, second] = heads;
  if (first === undefined || isEffect(first, claim)) return [];
  if (second !== undefined && second.kind === first.kind) {
    if (heads.length > 2) return [];
    return [
      { claim, head: first, parts: partsOf(claim, first) },
      { claim, head: second, parts: partsOf(claim, second) },
    ];
  }
  return [
    { claim, head: first, parts: claim.parts.filter(({ role }) => OF_ONE_ARM.has(role)), arm: claim.arm },
  ];
}

/** "65.6% versus 11.1%": each side is its bare value; intervals behind the second are left to the claim itself. */
function partsOf(claim: Claim, head: Figure): readonly ClaimPart[] {
  return claim.parts.filter(({ annotation }) => annotation === head.id);
}

function isEffect({ kind }: Figure, { qualifiers }: Claim): boolean {
  if (kind.endsWith('-ratio') || kind === 'difference') return true;
  // "no difference in death (11 of 212 v 14 of 208)": counts are never a difference themselves.
  return kind !== 'fraction' && kind !== 'count' && qualifiers.includes('difference');
}

/** "in 4 of 39 (10%), 7 of 33 (21%) and 9 of 24 (38%)": the value is one of a row, not the first of two. */
function goesOn(before: Value | undefined, { claim, head }: Value, { text }: TrialDocument): boolean {
  if (before === undefined || before.head.kind !== head.kind || before.claim.endpoint !== claim.endpoint)
    return false;
  const end = Math.max(before.claim.end, before.head.end);
  return end <= head.start && IN_ROW.test(text.slice(end, head.start));
}

const IN_ROW = /^[^.;:\d]{0,60},\s(?:(?:and|in|by|for|of)\s)*$/;

const AGAINST = /\b(?:versus|vs\.?|v\.?|compared (?:with|to)|as compared with|as against|than|against)\s/i;
const AND = /(?:\band\b|;|,)/;
const NEW_CLAUSE = /(?<!\bvs?)[.;:]\s/;
/** "CD20", "by day 31": digits that are no value of a third arm. */
const NAMES_AND_TIMES = /[A-Za-z]\w*-?\d+|\b(?:by|at|on)\s(?:day|week|month|year)\s\d+/g;
/** How far the two sides may stand apart, in UTF-16 code units. */
const REACH = 160;

/** True where the second value is that of another arm for the same thing. */
function standsAgainst(
  first: Value,
  second: Value,
  { text }: TrialDocument,
  isShown: (glue: string) => boolean,
): boolean {
  if (first.head.kind !== second.head.kind || !sameUnit(first.head, second.head)) return false;
  const { endpoint } = first.claim;
  if (second.claim.endpoint !== undefined && endpoint !== undefined && second.claim.endpoint !== endpoint)
    return false;
  // What a person gave may stand anywhere.
  const printed = first.parts.filter(({ given }) => given === undefined);
  const end = Math.max(first.head.end, ...printed.map(({ annotation }) => endOf(annotation)));
  const glue = text.slice(end, second.head.start);
  if (
    second.head.start - end > REACH ||
    NEW_CLAUSE.test(glue) ||
    /\d/.test(glue.replace(NAMES_AND_TIMES, ''))
  )
    return false;
  if (AGAINST.test(glue)) return true;
  if (!AND.test(glue)) return false;
  if (first.arm !== undefined && second.arm !== undefined) return first.arm !== second.arm;
  if (isShown(glue)) return true;
  // "45% and 28% in the combination and monotherapy arms, respectively"
  return endpoint !== undefined && second.claim.endpoint === endpoint && inOrder(first) && inOrder(second);
}

function witnessed({ claim, head, parts }: Value, figures: ReadonlyMap<string, Figure>) {
  const share = parts.find(({ role }) => role === 'percentage');
  return { claim, head, share: (share && figures.get(share.annotation)) ?? head };
}

function inOrder({ head }: Value): boolean {
  return head.cues?.includes('respectively') === true;
}

/** "34 patients" and "52" are alike; a value in months is no match for one in years. */
function sameUnit(a: Figure, b: Figure): boolean {
  return a.kind === 'count' || a.kind === 'fraction' || a.unit === b.unit;
}

/** The end offset that an annotation's id carries. */
function endOf(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf('-') + 1), 10);
}

function comparisonOf({ first, second, effects }: Pair, figures: ReadonlyMap<string, Figure>): ClaimParts {
  const sides = first.claim === second.claim ? [first.claim] : [first.claim, second.claim];
  const shared = [...sides, ...effects].flatMap((claim) =>
    claim.parts.filter(({ role }) => OF_BOTH_ARMS.has(role)),
  );
  const drawn = effects.flatMap((claim) =>
    claim.parts.filter(({ role }) => role === 'estimate' || role === 'interval' || role === 'percentage'),
  );
  const parts: ClaimPart[] = [
    ...first.claim.parts.filter(({ role }) => role === 'endpoint'),
    ...first.parts.map((part) => copyWith(part, { side: 'first' as const })),
    ...second.parts.map((part) => copyWith(part, { side: 'second' as const })),
    ...drawn.map((part) =>
      part.role === 'percentage' ? copyWith(part, { role: 'estimate' as const }) : part,
    ),
    ...shared,
  ].filter((part, i, all) => all.findIndex((one) => sameIn(one, part)) === i);
  const all = [...sides, ...effects];
  const named = first.arm === undefined || second.arm === undefined ? undefined : [first.arm, second.arm];
  const arms = named ?? (first.claim === second.claim ? first.claim.arms : undefined);
  const { endpoint } = first.claim;
  return {
    kind: 'comparison',
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    label: labelOf(first, second, parts, figures),
    parts,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(arms === undefined ? {} : { arms }),
    // That the effect is a difference says nothing of the two values.
    qualifiers: [...new Set(all.flatMap(({ qualifiers }) => qualifiers))].filter(
      (one) => one !== 'difference',
    ),
    background: all.some(({ background }) => background),
  };
}

function sameIn(a: ClaimPart, b: ClaimPart): boolean {
  return a.role === b.role && a.annotation === b.annotation && a.side === b.side;
}
