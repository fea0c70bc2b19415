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

export interface LinkTarget {
  /** The file that answers; undefined for addresses outside the site. */
  readonly file?: string;
  readonly fragment?: string;
  readonly fault?: string;
}

export function resolve(site: Site, from: string, address: string, loads: boolean): LinkTarget {
  const refused = refusal(address, loads);
  if (refused !== '') return { fault: `${refused}：${address}` };
  const here = new URL(site.base + pagePath(from), site.origin);
  if (!URL.canParse(address, here.href)) return { fault: `地址无法解析：${address}` };
  const url = new URL(address, here);
  if (!WEB.test(url.protocol)) return {};
  if (url.origin !== site.origin) return loads ? { fault: `从别的主机加载：${address}` } : {};
  if (!url.pathname.startsWith(site.base))
    return { fault: `地址不在站点路径 ${site.base} 之下：${address}` };
  return insideTarget(site, url, address);
}

const WEB = /^https?:$/;
const SCRIPT = /^(?:javascript|vbscript):$/;
/** A picture within the page. What it shows the browser draws, and runs nothing of it. */
const PICTURE = /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i;

/**
 * A page links to the web, to a mailbox and within the site; any other scheme runs, opens or fetches something that
 * nobody meant. @returns '' where there is nothing against the address, or it is none
 */
function refusal(address: string, loads: boolean): string {
  // What browsers drop before they read an address, they drop within the scheme too.
  const bare = address.replaceAll(/[\t\n\r]|^[\s\p{Cc}]+/gu, '');
  if (!loads && /^[/\\]{2}/.test(bare)) return '地址没有写明 https';
  const url = URL.parse(bare);
  if (url === null) return '';
  if (SCRIPT.test(url.protocol)) return '地址不可用脚本';
  if (WEB.test(url.protocol))
    return url.username + url.password === '' ? '' : '地址里不可有用户名和口令';
  if (loads ? PICTURE.test(bare) : url.protocol === 'mailto:') return '';
  return `地址只能是 http、https、mailto 或本站的，不可用 ${url.protocol}`;
}

function insideTarget({ files, base }: Site, url: URL, address: string): LinkTarget {
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
