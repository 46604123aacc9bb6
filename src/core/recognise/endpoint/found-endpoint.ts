/** An endpoint on its way to an annotation: the role comes last. */
import type { EndpointRole } from '../../lexicon/outcome-words.js';

export interface FoundEndpoint {
  /** Token indexes, `to` after the last. */
  readonly from: number;
  readonly to: number;
  concept: string;
  name: string;
  readonly isHarm: boolean;
  role: EndpointRole | undefined;
}
