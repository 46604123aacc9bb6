/** Lines and columns, for formats that need them; whoever prints knows the text and brings them along. */

/** Both count from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset (UTF-16 code units) in the text at hand. */
export type Locate = (offset: number) => Place;
