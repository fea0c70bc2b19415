/** Word → 原件. The archive is unpacked here under limits and handed on as plain parts: nothing behind can be blown up. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { SourceDocument } from '../document.ts';
import type { Outcome } from '../imported.ts';
import type { ReaderLimits } from './limits.ts';
import { readMarkup } from './read-html.ts';
import { refuse, sizeInWords, type Refusal } from './refusal.ts';
import { isWellFormed } from './well-formed.ts';
import { altered } from './altered.ts';
import { unpack } from './zip.ts';
import { listZip, type ZipEntry } from './zip-list.ts';

const ACTION = '请用 Word 或 WPS 打开，另存为 .docx 再导入';

export async function readDocx(
  bytes: Uint8Array,
  name: string,
  limits: ReaderLimits,
): Promise<Outcome<SourceDocument>> {
  const parts = unpackParts(bytes, name, limits);
  if (isRefused(parts)) return parts;
  const broken = brokenPart(parts);
  if (broken !== undefined) return refuse(name, `损坏的部件 ${broken}`, '完好的 .docx', ACTION);
  const archive = zipSync(parts, { level: 0 });
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(inputOf(archive), {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
    }));
  } catch (error) {
    const reason = error instanceof RangeError ? '嵌套过深的 Word 文件' : '读不通的 Word 文件';
    return refuse(name, reason, '完好的 .docx', ACTION);
  }
  return readMarkup(html, name, 'docx', limits, []);
}

function brokenPart(parts: Parts): string | undefined {
  const decoder = new TextDecoder();
  return Object.entries(parts).find(
    ([name, part]) => /\.(?:xml|rels)$/u.test(name) && !isWellFormed(decoder.decode(part)),
  )?.[0];
}

/** mammoth takes `buffer` in Node and `arrayBuffer` in a browser; its unzipper takes bytes as either. */
function inputOf(archive: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const both = { buffer: archive, arrayBuffer: archive };
  return both as unknown as { arrayBuffer: ArrayBuffer };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function isRefused(parts: Parts | Refusal): parts is Refusal {
  return parts['ok'] === false;
}

function unpackParts(bytes: Uint8Array, name: string, limits: ReaderLimits): Parts | Refusal {
  const entries = listZip(bytes, limits.maxEntries);
  if (!entries)
    return refuse(name, '不完整的 Word 文件', '完好的 .docx', '请重新下载或复制，再导入');
  const bad = checkEntries(entries, name, limits);
  if (bad) return bad;
  const parts: Record<string, Uint8Array> = {};
  let room = limits.maxPartBytes;
  for (const entry of entries.filter(isRead)) {
    const most = Math.min(room, Math.max(entry.packedBytes, 1024) * limits.maxRatio);
    const part = unpack(bytes, entry, most);
    if (part === 'damaged')
      return refuse(name, `损坏的部件 ${entry.name}`, '完好的 .docx', '请重新下载或复制，再导入');
    if (part === 'altered') return altered(name, entry.name);
    if (part === 'large') return tooLarge(name, entry.name, limits);
    room -= part.length;
    parts[entry.name.replace(/\\/g, '/').replace(/^\//, '')] = part;
  }
  return parts;
}

function checkEntries(
  entries: readonly ZipEntry[],
  name: string,
  limits: ReaderLimits,
): Refusal | undefined {
  if (entries.length > limits.maxEntries)
    return refuse(
      name,
      `超过 ${String(limits.maxEntries)} 个部件的压缩包`,
      `不超过 ${String(limits.maxEntries)} 个部件`,
      ACTION,
    );
  const strange = entries.find((each) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/i.test(each.name));
  if (strange)
    return refuse(
      name,
      '指向压缩包之外的部件名',
      '正常的 Word 文件',
      '这个文件可能是伪造的，不要打开',
    );
  if (entries.some((each) => each.isEncrypted))
    return refuse(name, '加了密码的压缩包', '没有密码的 .docx', '请取消密码后另存再导入');
  const declared = entries.reduce((sum, each) => sum + each.declaredBytes, 0);
  return declared > limits.maxUnpackedBytes ? tooLarge(name, '全部部件', limits) : undefined;
}

function tooLarge(name: string, part: string, limits: ReaderLimits): Refusal {
  const { maxPartBytes, maxUnpackedBytes, maxRatio } = limits;
  return refuse(
    name,
    `解压后过大的 Word 文件（${part.slice(0, 80)}）`,
    `正文不超过 ${sizeInWords(maxPartBytes)}，全部不超过 ${sizeInWords(maxUnpackedBytes)}，` +
      `解压不超过 ${String(maxRatio)} 倍`,
    '请确认是一份报告；是的话另存为 PDF 再导入',
  );
}

/** Pictures and fonts stay packed. */
function isRead({ name }: ZipEntry): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}
