/** Notes whatever goes wrong on a page without showing: the console, requests, the content policy. */
import type { Page, Request } from '@playwright/test';

export interface Watched {
  readonly faults: string[];
  readonly requests: Request[];
}

/** Must be called before the page loads. */
export function watch(page: Page): Watched {
  const faults: string[] = [];
  const requests: Request[] = [];
  let document = '';

  page.on('request', (request) => {
    requests.push(request);
    if (request.isNavigationRequest()) document = request.url();
  });
  page.on('requestfailed', (request) => {
    faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage)
      faults.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself reports a page that answers 404, which is what an unknown address should do.
    const isOwnStatus = message.location().url === document && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      faults.push(`console: ${message.text()}`);
  });
  return { faults, requests };
}
