/** When checks must be silent or lenient: one predicate for each reason. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimRole, Qualifier } from '../../schema/claim.js';

export function has(claim: Claim, qualifier: Qualifier): boolean {
  return claim.qualifiers.includes(qualifier);
}

/** Shares of a whole: not differences between shares, and not changes from before. */
export function statesProportions(claim: Claim): boolean {
  return (
    claim.kind === 'result' &&
    !has(claim, 'difference') &&
    !has(claim, 'change') &&
    // "71.2% (SD 9.8)" is a mean of percentages.
    !holdsRole(claim, 'spread')
  );
}

export function holdsRole({ parts }: Claim, role: ClaimRole): boolean {
  for (let i = 0; i < parts.length; i++) if (parts[i]?.role === role) return true;
  return false;
}

/** Kaplan-Meier, weighted, adjusted or imputed: such a share is not count / total. */
export function comesFromAModel(claim: Claim): boolean {
  return has(claim, 'kaplan-meier') || has(claim, 'adjusted');
}

/** Events, lesions, eyes, cycles: they can outnumber patients, and several come from one patient. */
export function countsOtherThanPatients(claim: Claim): boolean {
  return has(claim, 'not-patients');
}

/** A total that was worked out (not stated) may be taken for this claim: it speaks of this trial's whole population. */
export function mayUseInferredTotals(claim: Claim): boolean {
  return countsPatientsOfThisTrial(claim) && !has(claim, 'subgroup');
}

/** All of the trial's patients or a part of them, counted one by one. */
export function countsPatientsOfThisTrial(claim: Claim): boolean {
  return (
    !claim.background &&
    !has(claim, 'approximate') &&
    !comesFromAModel(claim) &&
    !countsOtherThanPatients(claim)
  );
}

/** "About", "nearly", "~". */
export function isApproximate(claim: Claim, figure: Figure): boolean {
  return figure.comparator === '~' || has(claim, 'approximate');
}

/** "< 8 %", "≥ 30": a bound says nothing exact. */
export function isBound(figure: Figure): boolean {
  return figure.comparator !== undefined && figure.comparator !== '=' && figure.comparator !== '~';
}

export function isRatio(figure: Figure): boolean {
  return figure.kind === 'hazard-ratio' || figure.kind === 'odds-ratio' || figure.kind === 'risk-ratio';
}

/** Both may be measured in the same unit; a unit that is not printed may be any, but ratios have none. */
export function unitsAgree(a: Figure, b: Figure): boolean {
  if (isRatio(a)) return b.unit === undefined || b.unit === '1';
  if (isRatio(b)) return a.unit === undefined || a.unit === '1';
  return unitOf(a) === undefined || unitOf(b) === undefined || unitOf(a) === unitOf(b);
}

function unitOf(figure: Figure): string | undefined {
  return figure.unit ?? (figure.kind === 'percentage' ? '%' : undefined);
}
