/** Formats that show another number than is stored: 99.13% is stored as 0.9913, a date as a count of days. */
import type { WideLimits } from '../readers/limits.ts';
import { eachElement } from './xml.ts';

const PERCENT =
  '不用百分比格式的数；存的是显示值的百分之一，请把这格设为“文本”照抄，单位写在列名里';
const SCALED = '不用千位缩放格式的数；存的与显示的不同，请把这格设为“文本”照抄';
const DATE = '不用日期、时间格式的数；请把这格设为“文本”照抄';

/** @returns by index of style: why a number shown so cannot be taken, '' when it can; undefined when nested too deep */
export function readStyles(xml: string, limits: WideLimits): readonly string[] | undefined {
  const codes = new Map<string, string>();
  const faults: string[] = [];
  const known = new Map<string, string>();
  const isRead = eachElement(
    xml,
    {
      open: (path, attributes) => {
        if (path.at(-1) === 'numFmt')
          codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
        if (path.at(-1) !== 'xf' || path.at(-2) !== 'cellXfs') return;
        const id = attributes['numFmtId'] ?? '0';
        const fault = known.get(id) ?? faultOf(id, codes, limits.maxFormatLength);
        known.set(id, fault);
        faults.push(fault);
      },
    },
    limits.maxElementDepth,
  );
  return isRead ? faults : undefined;
}

function faultOf(id: string, codes: ReadonlyMap<string, string>, longest: number): string {
  const builtIn = Number.parseInt(id, 10);
  if (builtIn === 9 || builtIn === 10) return PERCENT;
  if ((builtIn >= 14 && builtIn <= 22) || (builtIn >= 45 && builtIn <= 47)) return DATE;
  if ((codes.get(id) ?? '').length > longest)
    return `不超过 ${longest} 字的数字格式；请把这格设为“文本”照抄`;
  // Without what is only printed beside the number: "…", \x, [colour].
  const code = (codes.get(id) ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (code.includes('%')) return PERCENT;
  if (/[0#?],+(?![0#?,])/.test(code)) return SCALED;
  return /[ymdhs]/i.test(code.replaceAll(/General/gi, '')) ? DATE : '';
}
