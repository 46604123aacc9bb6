/** In which arm each figure of a result or comparison stands. */
import type { Claim } from '../../schema/claim.js';

/** The name of an arm, or which of two that stand side by side. */
export interface ArmPlace {
  readonly arm: string | undefined;
  readonly side: 'first' | 'second' | undefined;
}

/**
 * By the id of a figure. Two values side by side without names ("12% and 8%, respectively") go by the names of the pair
 * before them in the same record.
 */
export function armPlaces(claims: readonly Claim[]): ReadonlyMap<string, ArmPlace> {
  const places = new Map<string, ArmPlace>();
  for (const { kind, parts, arm } of claims) {
    if (kind !== 'result' || arm === undefined) continue;
    for (const { annotation } of parts) places.set(annotation, { arm, side: undefined });
  }
  let last: { readonly record: number; readonly arms: readonly string[] } | undefined;
  for (const { kind, parts, arms, record } of claims) {
    if (kind !== 'comparison') continue;
    if (arms !== undefined) last = { record, arms };
    const named = arms ?? (last?.record === record ? last.arms : undefined);
    for (const { annotation, side } of parts) {
      if (side === undefined) continue;
      const known = places.get(annotation)?.arm ?? named?.[side === 'first' ? 0 : 1];
      places.set(annotation, { arm: known, side });
    }
  }
  return places;
}

/** The arm that a result names, by the ids of its figures. */
export function armsOfFigures(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const arms = new Map<string, string>();
  for (const { kind, arm, parts } of claims) {
    if (kind !== 'result' || arm === undefined) continue;
    for (const { annotation } of parts) arms.set(annotation, arm);
  }
  return arms;
}
