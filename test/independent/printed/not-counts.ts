/** Numbers in titles that count nothing: years, names of rubrics and files, terms, places in print. */
export const notCounts: readonly RegExp[] = [
  // Words of a rubric and where it prints them, what changed between two rubrics, examples to search for.
  /^.*（(?:印在)?第[\d–、]+行）$/g,
  /^\d{4} 年度换版：.*$/g,
  /^否决：.*$/g,
  /^试试：.*$/g,
  /\d{4}-\d{2}-\d{2}/g,
  /\d{4}(?:[–、]\d{4})* ?(?:年|版)/g,
  /(?<=^|、|–)\d{4}(?=：|、|–)/g,
  // Last year's total stands on the page of last year's report; the other reader works it out.
  /三公经费实际支出比上年[多少] [\d.]+%/g,
  /疑-[a-z]+-\d{4}-[a-z-]+-\d{4}/g,
  /查看已过 \d+ 个月/g,
  /〔\d{4}〕\d+ 号/g,
  /印作 [\d,.]+ \S+?，疑为 [\d,.]+ \S+?元/g,
  /印作 [\d,.]+%，疑为 [\d,.]+%/g,
  /表 \d+(?:[-–]\d+)?/g,
  /第 ?\d+(?:[–、]\d+)* ?[页行季条项日]/g,
  /《[^》]*》/g,
  /行政区划代码 \d+/g,
  /随 \d+ 个算例/g,
  /最多 \d+ 个部门/g,
  /在 \d+ (?:个工作)?日之内/g,
  /[A-Z]{1,2}\d+/g,
];
