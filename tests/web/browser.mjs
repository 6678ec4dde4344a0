// SPDX-License-Identifier: Apache-2.0
// Opens reports in Debian's Chromium, without a network and watched.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const require = createRequire(import.meta.url);

export const launch = () => chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Opens `html` as a file in `folder`. The page's `errors` collects what the console, the policy and
// the page itself complain of, `requests` whatever is asked for but the file.
export async function open(browser, folder, html, options = {}) {
  const file = path.join(folder, 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext({
    viewport: {width: 1200, height: 900}, acceptDownloads: true, ...options,
  });
  const page = await context.newPage();
  page.errors = [];
  page.requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) page.errors.push(message.text());
  });
  page.on('pageerror', (error) => page.errors.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) page.requests.push(request.url());
  });
  page.setDefaultTimeout(20_000);
  await page.goto(pathToFileURL(file).href);
  return page;
}

// What axe-core finds wrong with the page as it is, in words; it runs in its own world, which the
// page's policy does not reach.
export async function accessibilityFaults(page) {
  const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const session = await page.context().newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id, worldName: 'axe',
  });
  const evaluate = async (expression) => {
    const done = await session.send('Runtime.evaluate', {
      expression, contextId: executionContextId, awaitPromise: true, returnByValue: true,
    });
    if (done.exceptionDetails) throw new Error(done.exceptionDetails.exception.description);
    return done.result.value;
  };
  await evaluate(`${source};0`);
  const results = await evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })`);
  return results.violations.map(({id, help, nodes}) =>
    `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
