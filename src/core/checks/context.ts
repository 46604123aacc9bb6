/** What checks look at, made once for a document. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Claim, ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import type { CheckContext } from './check.js';

/** The context of one document; annotations and claims in text order. */
export function checkContext(
  document: TrialDocument,
  annotations: readonly Annotation[],
  claims: readonly Claim[],
): CheckContext {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const figures = (claim: Claim, role: ClaimRole): readonly Figure[] => {
    const found: Figure[] = [];
    for (const part of claim.parts) {
      const one = part.role === role ? byId.get(part.annotation) : undefined;
      if (one?.type === 'figure') found.push(one);
    }
    return found.sort((a, b) => a.start - b.start);
  };
  return {
    document,
    annotations,
    claims,
    get: (id) => byId.get(id),
    figures,
    figure: (claim, role) => figures(claim, role)[0],
  };
}
