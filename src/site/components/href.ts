/** Site paths start at / in views; here they get the base path that the site is served under. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '');
  return path.startsWith('/') ? `${base}${path}` : path;
}
