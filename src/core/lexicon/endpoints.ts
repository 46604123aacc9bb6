/** Endpoints: their short and full names, and what each measures. */

export interface EndpointFacts {
  /** Short stable name: "ORR". */
  readonly concept: string;
  /** Full name: "objective response rate". */
  readonly name: string;
  /** What it measures, in one sentence a reader can check a report against. */
  readonly measures: string;
  /** The kind of figure it is reported as. */
  readonly scale: 'proportion' | 'time-to-event' | 'score' | 'count' | 'other';
}

/** Facts of an endpoint by its concept ("ORR"), or undefined for one of the open class. */
export function endpointFacts(_concept: string): EndpointFacts | undefined {
  return undefined;
}
