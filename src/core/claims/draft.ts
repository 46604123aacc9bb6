/** A result in the making: figures that belong together, with the part each plays. */
import type { Endpoint, Figure } from '../../schema/annotation.js';
import type { ClaimRole, Qualifier, Saying } from '../../schema/claim.js';

export interface DraftPart {
  readonly role: ClaimRole;
  readonly figure: Figure;
  /** Who said that it belongs here, where a person did. */
  readonly given?: string;
}

export interface Draft {
  readonly parts: DraftPart[];
  readonly figures: Figure[];
  readonly background: boolean;
  /** True where the text says in words that the median was not reached. */
  readonly notReached?: boolean;
  endpoint?: Endpoint;
  /** Name of the arm, as `arms.ts` gives it. */
  arm?: string;
  /** Names of both arms of two values that are set against each other, first and second. */
  arms?: readonly [string, string];
  /** The time at which a share of survivors holds. */
  timePoint?: Figure;
  /** True for a time of observation, which is no result of an endpoint. */
  isFollowUp?: boolean;
  /** The people of a survival result, where the sentence picks some out. */
  people?: string;
  /** What people bound to it: who gave the endpoint, and the drug that names the arm. */
  given?: { endpoint?: string; arm?: { readonly drug: string; readonly by: string } };
  /** What the words beside it say of it and of its p-value, as `said.ts` reads them. */
  said?: Said;
}

export interface Said {
  readonly says: readonly Saying[];
  readonly qualifiers: readonly Qualifier[];
}
