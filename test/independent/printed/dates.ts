/** "批复 2019-02-20，公开 2019-03-13，第 21 日，超过 20 日": the day counted again. */
const counted = /批复 (\d{4}-\d{2}-\d{2})，(?:公开|到) (\d{4}-\d{2}-\d{2})(?:，|（)第 (\d+) 日/;
const limit = /(超过|在) (\d+) (?:个工作)?日(之内)?/;

export function datesFaults(text: string): { compared: number; faults: string[] } {
  const faults: string[] = [];
  let compared = 0;
  for (const sentence of text.split(/[；;。]/)) {
    const [found, from = '', to = '', printed = ''] = counted.exec(sentence) ?? [];
    if (found === undefined) continue;
    compared++;
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    // Days in a rule of working days are not calendar days: no rule counts so today.
    if (days !== Number(printed)) faults.push(`${to} is day ${days}`);
    const [said, word, most = ''] = limit.exec(sentence) ?? [];
    if (said === undefined) continue;
    compared++;
    if (word === '超过' ? days <= Number(most) : days > Number(most)) {
      faults.push(`day ${days} is not ${said}`);
    }
  }
  return { compared, faults };
}
