/** Rules that each page must keep by itself. */

/** @returns what is wrong, in words for the one who builds; nothing when all is well */
export function pageFaults(document: Document): readonly string[] {
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };

  const headings = all('h1').length;
  demand(headings === 1, `应有一个 h1，现有 ${headings} 个`);
  const titles = all('head > title');
  demand(titles.length === 1 && titles[0]?.textContent.trim() !== '', '应有一个非空的 title');
  const language = document.documentElement.getAttribute('lang') ?? '';
  demand(language === 'zh-CN', `html 的 lang 应为 zh-CN，现为“${language}”`);

  // The content policy of the site blocks these without a word, in every browser.
  const inline = all('script:not([src])').filter((each) => !isData(each));
  demand(inline.length === 0, `有 ${inline.length} 段内嵌脚本`);
  demand(all('style').length === 0, `有 ${all('style').length} 个 style 元素`);
  demand(all('[style]').length === 0, `有 ${all('[style]').length} 个 style 属性`);
  const handlers = all('*').flatMap((each) => each.getAttributeNames().filter(isHandler));
  demand(handlers.length === 0, `有内嵌事件属性：${[...new Set(handlers)].join('、')}`);

  faults.push(...searchFaults(all));
  return faults;
}

/** A page is in the search with a title of its own, or says openly that it stays out. */
function searchFaults(all: (selector: string) => readonly Element[]): readonly string[] {
  const bodies = all('[data-pagefind-body]').length;
  const isUnlisted = all('meta[name="robots"][content*="noindex"]').length > 0;
  if (bodies === 0 && isUnlisted) return [];
  if (bodies !== 1)
    return [`应有一个 data-pagefind-body（不供检索的页面须标 noindex），现有 ${bodies} 个`];
  const hasTitle = all('[data-pagefind-body] [data-pagefind-meta^="title:"]').length > 0;
  return hasTitle ? [] : ['data-pagefind-body 里没有 data-pagefind-meta="title:…"'];
}

function isData(script: Element): boolean {
  return script.getAttribute('type') === 'application/ld+json';
}

function isHandler(attribute: string): boolean {
  return /^on[a-z]/.test(attribute);
}
