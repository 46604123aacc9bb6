/** The shape of a row of the endpoint lexicon. */

/** The kind of figure an endpoint is reported as. */
export type EndpointScale = 'proportion' | 'time-to-event' | 'score' | 'count' | 'other';

export interface EndpointRow {
  /** Short stable name: "ORR". */
  readonly concept: string;
  /** Full name: "objective response rate". */
  readonly name: string;
  readonly scale: EndpointScale;
  /** What it measures, in one sentence a reader can check a report against. */
  readonly measures: string;
  /** Other full names, met in any case. */
  readonly also?: readonly string[];
  /** Short forms, met only in these letters, and with a plural "s". */
  readonly short?: readonly string[];
  /** Endpoints of the same kind that go under their own names; met in any case. */
  readonly beside?: readonly string[];
  /** Short forms of those, each an endpoint of its own name. */
  readonly besideShort?: readonly string[];
  /**
   * True for what is as often an entry criterion, a diagnosis or a background fact ("HbA1c", "stroke", "mortality"):
   * an endpoint only in a sentence that speaks of outcomes.
   */
  readonly needsOutcome?: boolean;
  /** True for what is an endpoint only where the sentence names it one ("half-life", "feasibility"). */
  readonly needsRole?: boolean;
}
