/** An endpoint on its way to an annotation: the role comes last. */
import type { EndpointRole } from '../../lexicon/outcome-words.js';

export interface FoundEndpoint {
  /** Token indexes, `to` after the last. */
  from: number;
  to: number;
  concept: string;
  name: string;
  readonly isHarm: boolean;
  /** True for a term of the lexicon that a sentence may narrow: "recurrence" in "foot ulcer recurrence". */
  readonly isTerm: boolean;
  role: EndpointRole | undefined;
}
