/** What is found in a text once people have decided on it: relations are believed, and verdicts laid over the rest. */
import type { Analysis, Session } from '../core/index.js';
import type { Decision } from '../schema/decision.js';
import { standing } from './history.js';
import { type ReviewLayer, reviewLayer } from './layer.js';
import type { Placing } from './place.js';
import { saidRelations } from './relations.js';

export interface Decided {
  readonly analysis: Analysis;
  readonly layer: ReviewLayer;
}

/** `place` says where each decision stands in the session's text. */
export function underDecisions(session: Session, decisions: readonly Decision[], place: Placing): Decided {
  const said = saidRelations(standing(decisions), place);
  // The plain analysis is kept for the next one who said nothing of pairs.
  const analysis = said.length === 0 ? session.analysis() : session.analysis(said);
  return { analysis, layer: reviewLayer(analysis.annotations, analysis.findings, decisions, place) };
}
