/** What one of the readers of populations makes of the tokens [from, to). */
export interface PopulationReading {
  readonly from: number;
  readonly to: number;
  readonly aspect:
    | 'condition'
    | 'age'
    | 'sex'
    | 'performance-status'
    | 'stage'
    | 'line'
    | 'analysis-set'
    | 'people';
  readonly value: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}
