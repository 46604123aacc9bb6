/** What is found in a text once people have decided on it: what they said of annotations and pairs is believed. */
import type { Analysis, Session } from '../core/index.js';
import type { Decision } from '../schema/decision.js';
import { standing } from './history.js';
import { type ReviewLayer, reviewLayer } from './layer.js';
import type { Placing } from './place.js';
import { type JudgedReader, saidOf } from './said.js';

export interface Decided {
  readonly analysis: Analysis;
  readonly layer: ReviewLayer;
}

/** `place` says where each decision stands in the session's text. */
export function underDecisions(
  session: Session,
  decisions: readonly Decision[],
  place: Placing,
  read: JudgedReader,
): Decided {
  const said = saidOf(standing(decisions), place, session.text, read);
  // The plain analysis is kept for the next one who said nothing.
  const analysis = said.length === 0 ? session.analysis() : session.analysis(said);
  return { analysis, layer: reviewLayer(analysis.suggestions, analysis.findings, decisions, place) };
}
