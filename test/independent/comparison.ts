/** What a second reader reports: how much it compared, of which kinds, and every difference. */
export interface Comparison {
  compared: number;
  /** Comparisons by kind. */
  groups: Record<string, number>;
  /** One line each: where, which kind, what is printed, what it should be. */
  differences: string[];
}
