/** Letters that name a regimen or something else: "FAC" is one where it stands beside a regimen or another block shows it. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import type { DrugParts, DrugValue } from './short-form.js';

/** Letters that nothing right beside them vouched for; token indexes. */
export interface DoubtfulRegimen {
  readonly from: number;
  readonly to: number;
  readonly value: DrugValue;
}

/** Adds to the short forms of a block the doubtful letters that are a regimen here. */
export function vouchForRegimens(
  context: RecogniserContext,
  doubtful: readonly DoubtfulRegimen[],
  found: readonly DrugParts[],
  shortForms: Map<string, DrugValue>,
): void {
  if (doubtful.length === 0) return;
  const { tokens } = context.block;
  const edges = { starts: new Set<number>(), ends: new Set<number>(), drugs: new Set<number>() };
  for (const { start, end, mention } of found) {
    edges.drugs.add(start);
    if (mention !== 'regimen') continue;
    edges.starts.add(start);
    edges.ends.add(end);
  }
  for (const one of [...doubtful, ...doubtful.toReversed()]) {
    const text = textOf(tokens, one);
    const isKnown = shortForms.has(text);
    if (!isKnown && !isBeside(tokens, one, edges) && !context.isKnownCode(text)) continue;
    if (!isKnown) shortForms.set(text, one.value);
    edges.starts.add(tokens.startOf(one.from));
    edges.ends.add(tokens.endOf(one.to - 1));
  }
}

function textOf(tokens: Tokens, { from, to }: DoubtfulRegimen): string {
  return tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1));
}

interface Edges {
  /** Offsets at which regimens begin and end, and at which any drug begins. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly drugs: ReadonlySet<number>;
}

/** "CMF or FAC", "more toxic than FAC", "AC (doxorubicin …)". */
function isBeside(tokens: Tokens, { from, to }: DoubtfulRegimen, edges: Edges): boolean {
  if (tokens.isSymbol(to, '(') && to + 1 < tokens.count && edges.drugs.has(tokens.startOf(to + 1)))
    return true;
  let before = from - 1;
  while (before > from - MOST_JOINTS && isJoint(tokens, before)) before--;
  if (before < from - 1 && before >= 0 && edges.ends.has(tokens.endOf(before))) return true;
  let after = to;
  while (after < to + MOST_JOINTS - 1 && isJoint(tokens, after)) after++;
  return after > to && after < tokens.count && edges.starts.has(tokens.startOf(after));
}

const MOST_JOINTS = 4;
const JOINTS = wordSet('or and versus vs with to than by plus then followed adjuvant standard');
const SIGNS: ReadonlySet<string> = new Set([',', '/', '+', '→', '>']);

function isJoint(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, JOINTS) || SIGNS.has(tokens.raw(at));
}
