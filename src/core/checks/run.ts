/** Runs every check over one document. */
import type { Finding, Proof, Severity } from '../../schema/finding.js';
import type { RuleSetting } from '../engine.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { checks as allChecks } from './index.js';

export interface CheckResults {
  /** In text order; findings at the same place in the order of the checks. */
  readonly findings: readonly Finding[];
  /** In the text order of their first figure. */
  readonly proofs: readonly Proof[];
}

/** A sentence of more figures than this is a table or no sentence: who belongs to whom cannot be told. */
const MOST_PARTS = 100;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * What all checks say of a document. `settings` by rule id: `off` leaves a rule out with its proofs, a severity
 * takes the place of the rule's own (a finding that the rule itself gives less weight keeps the lower one).
 * Never throws: a check that fails keeps what it had found, and the others run.
 */
export function runChecks(
  context: CheckContext,
  settings: Readonly<Record<string, RuleSetting>> = {},
  checks: readonly Check[] = allChecks,
): CheckResults {
  const findings: Finding[] = [];
  const proofs: Proof[] = [];
  const claims = context.claims.filter(({ parts }) => parts.length <= MOST_PARTS);
  const legible = claims.length < context.claims.length ? { ...context, claims } : context;
  const kinds = new Set(claims.map(({ kind }) => kind));
  for (const check of checks) {
    if (check.claims?.some((kind) => kinds.has(kind)) === false) continue;
    const setting = Object.hasOwn(settings, check.id) ? (settings[check.id] ?? 'on') : 'on';
    if (setting === 'off') continue;
    try {
      for (const parts of check.run(legible)) {
        if ('proof' in parts) proofs.push({ rule: check.id, ...parts.proof });
        else findings.push(findingOf(check, setting, parts));
      }
    } catch {
      // One rule that stumbles over a text must not take the others with it.
    }
  }
  return { findings: findings.sort(byPlace), proofs: inTextOrder(context, proofs) };
}

function findingOf(check: Check, setting: Exclude<RuleSetting, 'off'>, { finding }: FindingParts): Finding {
  const { severity: given, related = [], evidence = {}, fixes = [], ...rest } = finding;
  return { rule: check.id, ...rest, severity: severityOf(check, setting, given), related, evidence, fixes };
}

function severityOf(
  check: Check,
  setting: Exclude<RuleSetting, 'off'>,
  given: Severity | undefined,
): Severity {
  if (setting === 'on') return given ?? check.severity;
  return given !== undefined && RANK[given] < RANK[setting] ? given : setting;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

function inTextOrder(context: CheckContext, proofs: readonly Proof[]): readonly Proof[] {
  const place = (proof: Proof) => Math.min(...proof.figures.map((id) => context.get(id)?.start ?? 0));
  return proofs
    .map((proof) => ({ proof, at: place(proof) }))
    .sort((a, b) => a.at - b.at)
    .map(({ proof }) => proof);
}
