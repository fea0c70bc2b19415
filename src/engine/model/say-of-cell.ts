/** How a fault of one cell is reported. */

/** Reports a fault of one cell; row and column count from 0. */
export type SayOfCell = (
  row: number,
  column: number,
  found: string,
  expected: string,
  action: string,
) => void;
