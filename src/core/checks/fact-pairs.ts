/** Two facts of the same people held against each other. */
import type { Evidence, Severity } from '../../schema/finding.js';
import type { FindingParts, ProofParts } from './check.js';
import type { SurvivalFact } from './survival-facts.js';

/** A finding on the second of two facts, with the first beside it. */
export function disagree(
  [first, second]: readonly [SurvivalFact, SurvivalFact],
  message: string,
  evidence: Evidence,
  severity?: Severity,
): FindingParts {
  const times = [first, second].flatMap(({ time }) => (time === undefined ? [] : [time]));
  const related = [first.figure, ...times].map(({ start, end, text }) => ({ start, end, message: text }));
  return {
    finding: {
      ...(severity === undefined ? {} : { severity }),
      start: second.figure.start,
      end: second.figure.end,
      message,
      related,
      evidence,
      accuses: [first.figure.id, second.figure.id],
    },
  };
}

export function agree(pair: readonly [SurvivalFact, SurvivalFact], message: string): ProofParts {
  return { proof: { strength: 'consistent', figures: pair.map(({ figure }) => figure.id), message } };
}
