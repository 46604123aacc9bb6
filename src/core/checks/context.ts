/** What checks look at, made once for a document. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Claim, ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { byType } from './by-type.js';
import type { CheckContext } from './check.js';
import { holdsRole } from './guards.js';

/** The context of one document; annotations and claims in text order. */
export function checkContext(
  document: TrialDocument,
  annotations: readonly Annotation[],
  claims: readonly Claim[],
): CheckContext {
  const byId = new Map<string, Annotation>();
  for (const one of annotations) byId.set(one.id, one);
  const read = new Map<Claim, ReadonlyMap<ClaimRole, readonly Figure[]>>();
  const figures = (claim: Claim, role: ClaimRole): readonly Figure[] => {
    // Most claims have nothing of what a check asks for.
    if (!holdsRole(claim, role)) return NONE;
    let byRole = read.get(claim);
    if (byRole === undefined) {
      byRole = figuresByRole(claim, byId);
      read.set(claim, byRole);
    }
    return byRole.get(role) ?? NONE;
  };
  return {
    document,
    annotations,
    byType: byType(annotations),
    claims,
    get: (id) => byId.get(id),
    figures,
    figure: (claim, role) => figures(claim, role)[0],
  };
}

const NONE: readonly Figure[] = [];

/** The figures of a claim by the part they play, each list in text order. */
function figuresByRole(
  { parts }: Claim,
  byId: ReadonlyMap<string, Annotation>,
): ReadonlyMap<ClaimRole, readonly Figure[]> {
  const roles = new Map<ClaimRole, Figure[]>();
  for (const { role, annotation } of parts) {
    const one = byId.get(annotation);
    if (one?.type !== 'figure') continue;
    const list = roles.get(role);
    if (list === undefined) roles.set(role, [one]);
    else {
      // Nearly always the parts of a role stand in text order.
      let at = list.length;
      while (at > 0 && (list[at - 1]?.start ?? 0) > one.start) at--;
      list.splice(at, 0, one);
    }
  }
  return roles;
}
