/** 改动: what differs between two states of the data, in words ready to be shown. */
export interface ChangeLine {
  readonly text: string;
  /** Why it may have moved: a correction or a line of the CHANGELOG; undefined where it needs none. */
  readonly reason?: string | undefined;
  /** What is missing, and what to do: then the move has no reason. */
  readonly demand?: string | undefined;
}

/** One report that both states have. */
export interface ReportChange {
  /** futian/2020/science-innovation */
  readonly name: string;
  readonly title: string;
  readonly rubrics: readonly string[];
  readonly figures: readonly ChangeLine[];
  readonly scores: readonly ChangeLine[];
  readonly findings: readonly ChangeLine[];
  /** Totals that follow, and parts that hold no figure: 来源卡, 原表 … */
  readonly others: readonly ChangeLine[];
}

export interface Changes {
  /** The states compared, older first. */
  readonly between: readonly [string, string];
  readonly reports: readonly ReportChange[];
  readonly added: readonly ChangeLine[];
  readonly removed: readonly ChangeLine[];
  readonly departments: readonly ChangeLine[];
  /** Rubrics, crosswalks, checks, the glossary and the like. */
  readonly shared: readonly ChangeLine[];
  readonly pages: readonly ChangeLine[];
  readonly drafts: readonly string[];
}

export function isMoved(report: ReportChange): boolean {
  const { figures, scores, findings, others } = report;
  return figures.length + scores.length + findings.length + others.length > 0;
}

/** Every move that needs a reason and has none. */
export function unexplained({ reports, removed }: Changes): readonly string[] {
  const lines = [
    ...removed,
    ...reports.flatMap(({ figures, scores, findings, others }) => [
      ...figures,
      ...scores,
      ...findings,
      ...others,
    ]),
  ];
  // One correction may be what several lines need.
  return [...new Set(lines.flatMap((line) => line.demand ?? []))];
}
