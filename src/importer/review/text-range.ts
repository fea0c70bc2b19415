/** A stretch of text that is marked. */

/** A stretch of one line, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}
