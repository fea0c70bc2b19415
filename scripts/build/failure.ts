/** A build that cannot go on for a reason that is told in full; anything else thrown is a fault of the build itself. */
export class BuildFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
