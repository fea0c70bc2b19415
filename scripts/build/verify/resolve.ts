/** Follows an address as a browser and a static host would, inside the built folder. */

export interface Site {
  /** Paths of all files from the folder of the site, with slashes. */
  readonly files: ReadonlySet<string>;
  /** With a slash at both ends. */
  readonly base: string;
  /** The site's own host, once it is known. */
  readonly origin: string;
}

/** Stands for the host while none is known. */
export const UNKNOWN_ORIGIN = 'http://site.invalid';

export interface Target {
  /** The file that answers; undefined for addresses outside the site. */
  readonly file?: string;
  readonly fragment?: string;
  readonly fault?: string;
}

export function resolve(site: Site, from: string, address: string, loads: boolean): Target {
  const here = new URL(site.base + pagePath(from), site.origin);
  if (!URL.canParse(address, here.href)) return { fault: `地址无法解析：${address}` };
  const url = new URL(address, here);
  if (url.protocol === 'javascript:') return { fault: `地址不可用脚本：${address}` };
  if (!/^https?:$/.test(url.protocol)) return {};
  if (url.origin !== site.origin) return loads ? { fault: `从别的主机加载：${address}` } : {};
  if (!url.pathname.startsWith(site.base))
    return { fault: `地址不在站点路径 ${site.base} 之下：${address}` };
  return insideTarget(site, url, address);
}

function insideTarget({ files, base }: Site, url: URL, address: string): Target {
  const path = decode(url.pathname.slice(base.length));
  const fragment = decode(url.hash.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file, fragment };
  if (files.has(`${file}/index.html`)) return { fault: `地址缺结尾的“/”：${address}` };
  return { fault: `地址没有对应的文件：${address}` };
}

function pagePath(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
