/** 网址: an address of the web that may stand on a page as a link. */

/** http(s) with a host, without a name or password in it, in signs that can be seen. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/(?!\/)[^\s\p{C}"'<>\\]+$/u.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}
