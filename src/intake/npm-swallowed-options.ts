/** Options of the command that npm took for its own: `npm run import file --dry-run`, without `--` before them. */
const OPTIONS = [
  'dry-run',
  'review',
  'accept',
  'jurisdiction',
  'department',
  'year',
  'rubric',
] as const;

/** @param environment as npm leaves it: npm_config_dry_run=true */
export function swallowed(environment: NodeJS.ProcessEnv): readonly string[] {
  return OPTIONS.filter((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    return value !== undefined && value !== '' && value !== 'false';
  }).map((name) => `--${name}`);
}
