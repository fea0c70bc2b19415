/** 位置: one step of the breadcrumb; the last has no path. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
}
