// SPDX-License-Identifier: Apache-2.0
// The HTML report in a browser: what a reader sees, hears, presses and prints.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import test, {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {accessibilityFaults, launch, open} from './browser.mjs';
import {folderWith, report, root} from './claimcheck.mjs';
import {manyFindings, quakeArticles} from './made_articles.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const sochi = () => report('html', root, ['docs/examples/sochi']);

async function openSochi(t, options) {
  const page = await open(browser, folderWith(t, {}), sochi(), options);
  t.after(() => page.context().close());
  return page;
}

const shown = (page) => page.locator('.f:visible').count();

test('opens without an error and asks nothing of the network', async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openSochi(t, {javaScriptEnabled});
    assert.equal(await page.locator('.f').count(), 2);
    assert.deepEqual(page.errors, []);
    assert.deepEqual(page.requests, []);
  }
});

// The report as a reader without scripts has it; axe-core itself is one.
const withoutScript = (html) => html.replace(/<script>[^]*<\/script>\n<\/body>/, '</body>');

for (const [name, options, edit] of [
  ['light', {colorScheme: 'light'}],
  ['dark', {colorScheme: 'dark'}],
  ['narrow', {viewport: {width: 340, height: 700}}],
  ['without scripts', {}, withoutScript],
]) {
  test(`axe-core finds nothing wrong: ${name}`, async (t) => {
    const html = edit ? edit(sochi()) : sochi();
    const page = await open(browser, folderWith(t, {}), html, options);
    t.after(() => page.context().close());
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    assert.deepEqual(await accessibilityFaults(page), []);
  });
}

test('nothing is wider than a narrow screen', async (t) => {
  const page = await openSochi(t, {viewport: {width: 320, height: 700}});
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
});

test('filters by severity, kind, article and words', async (t) => {
  const page = await openSochi(t);
  assert.equal(await shown(page), 2);
  await page.getByLabel('errors').uncheck();
  await page.locator('#shown', {hasText: '1 of 2 findings'}).waitFor();
  assert.equal(await shown(page), 1);
  await page.getByLabel('errors').check();
  await page.getByLabel('Kind').selectOption('date');
  await page.locator('#shown', {hasText: '1 of 2 findings'}).waitFor();
  assert.match(await page.locator('.f:visible').innerText(), /November 2013/);
  await page.getByLabel('Kind').selectOption('');
  await page.getByRole('searchbox').fill('LUHANSK 6,100');
  await page.locator('#shown', {hasText: '1 of 2 findings'}).waitFor();
  assert.match(await page.locator('.f:visible').innerText(), /more than 6,000/);
  await page.getByRole('searchbox').fill('no such words');
  await page.locator('#shown', {hasText: '0 of 2 findings'}).waitFor();
  assert.equal(await shown(page), 0);
});

test('a link to a finding that is filtered away shows it', async (t) => {
  const page = await openSochi(t);
  await page.getByLabel('warnings').uncheck();
  await page.locator('#shown', {hasText: '1 of 2 findings'}).waitFor();
  await page.locator('.matrix tbody tr').nth(1).getByRole('link').click();
  await page.locator('#shown', {hasText: /^2 findings/}).waitFor();
  assert.equal(await shown(page), 2);
});

test('sorts', async (t) => {
  const page = await openSochi(t);
  const first = () => page.locator('.f h3').first().innerText();
  assert.match(await first(), /start of crisis/i);
  await page.getByLabel('Sort by').selectOption('topic');
  await page.waitForFunction(() => /lives/.test(document.querySelector('.f h3').textContent));
  await page.getByLabel('Sort by').selectOption('order');
  await page.waitForFunction(() => /crisis/.test(document.querySelector('.f h3').textContent));
});

test('keys go from finding to finding, and can be switched off', async (t) => {
  const page = await openSochi(t);
  const focused = () => page.evaluate(() => document.activeElement.closest('.f')?.querySelector('h3').textContent ?? '');
  await page.keyboard.press('j');
  assert.match(await focused(), /crisis/);
  await page.keyboard.press('j');
  assert.match(await focused(), /lives/);
  await page.keyboard.press('k');
  assert.match(await focused(), /crisis/);
  await page.keyboard.press('/');
  await page.keyboard.type('jk');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'jk');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('searchbox').inputValue(), '');
  await page.getByLabel('Keys').uncheck();
  await page.locator('h3').first().focus();
  await page.keyboard.press('j');
  assert.equal(await focused(), '');
});

test('saves every claim as CSV', async (t) => {
  const page = await openSochi(t);
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByRole('button', {name: 'CSV'}).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'claims.csv');
  const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
  assert.equal(lines.length, 1 + await page.locator('#claims tbody tr').count());
  assert.equal(lines[0], '\ufeff"Article","Value","About","Quotation","Place","Source","As of","Status"');
  assert.ok(lines.some((line) => line.includes('"more than 6,100"') && line.includes('"UN"')));
});

// The words of a PDF, by poppler.
function pdfText(pdf) {
  const done = spawnSync('pdftotext', ['-layout', '-', '-'], {input: pdf, maxBuffer: 1 << 28});
  if (done.error) throw done.error;
  return done.stdout.toString().replace(/\s+/g, ' ');
}

test('prints every finding, with scripts and without', async (t) => {
  const html = report('html', folderWith(t, quakeArticles(40)), ['.']);
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, folderWith(t, {}), html, {javaScriptEnabled});
    t.after(() => page.context().close());
    const text = pdfText(await page.pdf({format: 'A4'}));
    for (let i = 0; i < 40; ++i) assert.ok(text.includes(`outlet-${String(i).padStart(2, '0')}.txt:`), `outlet ${i}`);
    assert.match(text, /Confidence/);
  }
});

// The words of pictures, as they are drawn: none over another, none cut off.
async function textFaults(page) {
  return page.evaluate(() => {
    const faults = [];
    for (const svg of document.querySelectorAll('svg')) {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({text: text.textContent, box: text.getBoundingClientRect()}));
      for (const {text, box} of boxes) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) faults.push(`cut off: ${text}`);
      }
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(0, i)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 0.5 && down > 1.5) faults.push(`over each other: ${a.text} / ${b.text}`);
        }
      }
    }
    return faults;
  });
}

test('the words of pictures can be read at 2, 5 and 40 positions', async (t) => {
  for (const count of [2, 5, 40]) {
    const html = report('html', folderWith(t, quakeArticles(count)), ['.']);
    const page = await open(browser, folderWith(t, {}), html);
    t.after(() => page.context().close());
    assert.equal(await page.locator('.v > li').count(), count);
    assert.equal(await page.locator('svg').count(), 2, 'a number line and an evolution');
    assert.deepEqual(await textFaults(page), []);
    assert.equal(await page.locator('svg').first().locator('tspan').count(), count);
  }
});

test('one position has no picture: there is nothing to hold it against', async (t) => {
  const html = report('html', folderWith(t, {'a.txt': 'Fair in Port Arvo\n\n20 May 2015\n\nThe fair in Port Arvo opened on Monday, 12 May 2015.\n'}), ['.']);
  const page = await open(browser, folderWith(t, {}), html);
  t.after(() => page.context().close());
  assert.equal(await page.locator('.v > li').count(), 1);
  assert.equal(await page.locator('svg').count(), 0);
});

// What Chromium tells a screen reader of the page, in its order.
async function toldToScreenReader(page) {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ignored}) => !ignored).map((node) => ({
    role: node.role?.value ?? '', name: node.name?.value ?? '',
    level: node.properties?.find(({name}) => name === 'level')?.value?.value,
  }));
}

test('a screen reader is told the parts of the page, headings in steps and a name for all that acts', async (t) => {
  const page = await openSochi(t);
  const nodes = await toldToScreenReader(page);
  const roles = nodes.map(({role}) => role);
  for (const part of ['banner', 'navigation', 'main', 'contentinfo', 'search', 'article', 'table']) assert.ok(roles.includes(part), part);
  const regions = nodes.filter(({role}) => role === 'region').map(({name}) => name);
  for (const name of ['Overview', 'Findings', 'Evidence', 'Rules']) assert.ok(regions.includes(name), name);
  const headings = nodes.filter(({role}) => role === 'heading');
  assert.deepEqual(headings.slice(0, 3).map(({name, level}) => [level, name]), [
    [1, 'Discrepancy report'], [2, 'Overview'], [3, 'What disagrees'],
  ]);
  for (const [i, {level, name}] of headings.entries()) assert.ok(i === 0 || level <= headings[i - 1].level + 1, name);
  const acting = ['link', 'button', 'checkbox', 'combobox', 'searchbox', 'image', 'img', 'DisclosureTriangle'];
  for (const {role, name} of nodes) assert.ok(!acting.includes(role) || name.trim() !== '', role);
  const pictures = nodes.filter(({role}) => role === 'image' || role === 'img').map(({name}) => name);
  assert.equal(pictures.length, 2);
  assert.match(pictures[0], /^Timeline.*November 2013/u);
  assert.match(pictures[1], /^Number line.*more than 6,000.*more than 6,100/u);
});

test('the tab key goes through the page as it reads, the skip link first', async (t) => {
  const page = await openSochi(t);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  let stops = 1;
  for (let last = false; !last && stops < 200; ++stops) {
    await page.evaluate(() => { window.before = document.activeElement; });
    await page.keyboard.press('Tab');
    const {follows, visible, end} = await page.evaluate(() => {
      const now = document.activeElement, box = now.getBoundingClientRect();
      return {
        end: now === document.body,
        follows: Boolean(window.before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
        visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    last = end;
    if (!end) assert.ok(follows && visible, `stop ${stops}`);
  }
  assert.ok(stops > 25 && stops < 200, `${stops} stops`);
});

test('direction controls are visible in the words of an article, and turn nothing', async (t) => {
  const html = report('html', folderWith(t, {'a.txt': 'Fair\n\nThe \u202Efair\u202C opened on \u206631 April 2015\u2069.\n'}), ['.'], {warns: true});
  const page = await open(browser, folderWith(t, {}), html);
  t.after(() => page.context().close());
  const words = await page.locator('.f blockquote').first().innerText();
  assert.match(words, /<U\+202E>fair<U\+202C> opened on <U\+2066>31 April 2015/u);
  assert.doesNotMatch(html, /[\u202a-\u202e\u2066-\u2069]/u);
});

test('takes nothing from hostile articles as markup', async (t) => {
  const bad = '</script><script>document.title="x"</script> " onmouseover="alert(1) <img src=x onerror=alert(1)>';
  const articles = [24, 31].map((dead, i) => JSON.stringify({
    id: `${i} ${bad}`, title: `Quake ${bad}`, url: 'javascript:alert(1)', source: bad, published: '2015-05-11',
    text: `The quake in Port Arvo killed ${dead} people ${bad}, Mayor Ilse Brandt said. \u202e${'w'.repeat(100_000)} ${bad}`,
  }));
  const page = await open(browser, folderWith(t, {}), report('html', folderWith(t, {'a.jsonl': articles.join('\n')}), ['a.jsonl'], {warns: true}));
  t.after(() => page.context().close());
  assert.equal(await page.locator('.f').count(), 1);
  assert.deepEqual(page.errors, []);
  assert.deepEqual(page.requests, []);
  assert.equal(await page.locator('img, [onmouseover], [onerror], a[href^="javascript"]').count(), 0);
  assert.equal(await page.locator('script').count(), 2);
  assert.match(await page.title(), /^1 error/);
});

// Seconds of the page's main thread so far, which other work on the machine does not stretch, and
// without what the test itself asks of it.
async function mainThreadSeconds(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const seconds = (metric) => metrics.find(({name}) => name === metric).value;
  return seconds('TaskDuration') - seconds('DevToolsCommandDuration');
}

// How long it takes is told, not asserted: that is the machine's doing as much as the page's.
const large = {skip: process.env.CLAIMCHECK_LARGE !== '1' && 'set CLAIMCHECK_LARGE=1'};
test('ten thousand findings open and filter', large, async (t) => {
  const html = report('html', folderWith(t, {'a.jsonl': manyFindings(10_000)}), ['a.jsonl']);
  const page = await open(browser, folderWith(t, {}), '<!DOCTYPE html><title>none yet</title>');
  t.after(() => page.context().close());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const file = fileURLToPath(page.url());
  writeFileSync(file, html);
  await page.reload({timeout: 120_000});
  const opened = await mainThreadSeconds(session);
  assert.equal(await page.locator('.f').count(), 10_000);
  await page.getByRole('searchbox').fill('killed 31 boru');
  await page.locator('#shown', {hasText: 'of 10000 findings'}).waitFor({timeout: 60_000});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const filtered = await mainThreadSeconds(session) - opened;
  t.diagnostic(`${(html.length / 1e6).toFixed(1)} MB, opened in ${opened.toFixed(2)} s, filtered in ${filtered.toFixed(2)} s`);
  assert.deepEqual(page.errors, []);
});
