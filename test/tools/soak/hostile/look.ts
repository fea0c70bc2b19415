/** Opens pages in a real browser and tells what a page did that it must not. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

export interface Look {
  /** With the page's Content-Security-Policy, or with the browser told to ignore it. */
  readonly bypassCSP: boolean;
  /** Of the site, with a slash at the end. */
  readonly base: string;
}

/** Before any script of the page: what the policy stops is written down. */
function listen(): void {
  const seen: string[] = [];
  Object.assign(window, { soakViolations: seen });
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** In the page: what ran, and what would run at a touch. */
function inspect(): readonly string[] {
  const { soakRan, soakViolations = [] } = window as unknown as {
    soakRan?: unknown;
    soakViolations?: readonly string[];
  };
  const all = [...document.querySelectorAll('*')];
  const handlers = all.filter((each) =>
    each.getAttributeNames().some((name) => name.startsWith('on')),
  );
  const inline = all.filter(
    (each) => each.matches('script:not([src]):not([type*=json])') && each.textContent !== '',
  );
  const foreign = all.filter((each) =>
    each.matches('iframe, object, embed, base, meta[http-equiv=refresh]'),
  );
  const links = [...document.querySelectorAll('a[href]')].flatMap((each) => {
    const href = (each.getAttribute('href') ?? '').trim();
    const isBad = /^[a-z][a-z0-9+.-]*:/i.test(href)
      ? !/^(https?|mailto):/i.test(href)
      : /^[/\\]{2}/.test(href);
    return isBad || /^https?:[^/]*\/\/[^/]*@/i.test(href) ? ['a link with a bad address'] : [];
  });
  return [
    ...(soakRan === undefined ? [] : ['a payload ran']),
    ...soakViolations.map(() => 'a violation of the policy'),
    ...(handlers.length > 0 ? ['an event handler in the page'] : []),
    ...(inline.length > 0 ? ['an inline script in the page'] : []),
    ...(foreign.length > 0 ? ['a foreign frame or base in the page'] : []),
    ...links,
  ];
}

export class Onlooker {
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #faults = new Set<string>();

  private constructor(context: BrowserContext, page: Page, base: string) {
    this.#context = context;
    this.#page = page;
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base))
        this.#faults.add('a foreign request');
    });
    page.on('pageerror', () => this.#faults.add('an error in a script'));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.add('an error on the console');
    });
    page.on('dialog', (dialog) => {
      this.#faults.add('a dialog');
      void dialog.dismiss();
    });
  }

  static async open(browser: Browser, { bypassCSP, base }: Look): Promise<Onlooker> {
    const context = await browser.newContext({ bypassCSP, acceptDownloads: true, locale: 'zh-CN' });
    await context.addInitScript(listen);
    return new Onlooker(context, await context.newPage(), base);
  }

  get page(): Page {
    return this.#page;
  }

  /** @returns what is wrong, each once */
  async visit(address: string): Promise<readonly string[]> {
    this.#faults.clear();
    try {
      await this.#page.goto(address, { waitUntil: 'load', timeout: 60_000 });
      for (const each of await this.#page.evaluate(inspect)) this.#faults.add(each);
    } catch (error) {
      this.#faults.add(`cannot be opened: ${(error as Error).name}`);
    }
    return [...this.#faults];
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
