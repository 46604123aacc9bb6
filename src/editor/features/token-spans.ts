/** Which stretch of text gets which token type: in text order, never overlapping. */
import type { Annotation, AnnotationType, Span } from '../../core/index.js';

/** The token type of each annotation type, as the manifest contributes it. */
export const tokenTypes = {
  drug: 'trialDrug',
  dose: 'trialDose',
  endpoint: 'trialEndpoint',
  figure: 'trialFigure',
  'trial-id': 'trialId',
  phase: 'trialPhase',
  design: 'trialDesign',
  population: 'trialPopulation',
  date: 'trialDate',
} as const satisfies Record<AnnotationType, string>;

export type TokenType = (typeof tokenTypes)[AnnotationType];

export interface TokenSpan extends Span {
  readonly type: TokenType;
  /** True for the route, days and cycle of a dose, which stand apart from its amount. */
  readonly schedule: boolean;
}

/**
 * The tokens of some annotations. Where two overlap, the one that starts first wins, and of two that start
 * together the longer one: a drug inside a longer mention is part of it.
 */
export function tokenSpans(
  annotations: readonly Annotation[],
  isShown: (type: AnnotationType) => boolean,
): TokenSpan[] {
  const candidates: TokenSpan[] = [];
  for (const annotation of annotations) {
    if (!isShown(annotation.type)) continue;
    const type = tokenTypes[annotation.type];
    candidates.push({ start: annotation.start, end: annotation.end, type, schedule: false });
    if (annotation.type !== 'dose') continue;
    for (const part of annotation.schedule ?? []) {
      candidates.push({ start: part.start, end: part.end, type, schedule: true });
    }
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: TokenSpan[] = [];
  let covered = 0;
  for (const candidate of candidates) {
    if (candidate.start < covered || candidate.end <= candidate.start) continue;
    tokens.push(candidate);
    covered = candidate.end;
  }
  return tokens;
}
