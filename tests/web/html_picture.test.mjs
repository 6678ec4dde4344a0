// SPDX-License-Identifier: Apache-2.0
// What the example's HTML report looks like, at three widths, beside pictures that somebody found
// good. CLAIMCHECK_UPDATE_GOLDEN=1 in the environment makes them anew; README shows the widest.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {after, before} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {launch, open} from './browser.mjs';
import {folderWith, report, root} from './claimcheck.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// The fonts of fonts-dejavu-core, which ./test web installs, and everything drawn, seen or not.
const style = `
  :root { --serif: "DejaVu Serif"; --sans: "DejaVu Sans"; }
  code, pre { font-family: "DejaVu Sans Mono"; }
  #list > div { content-visibility: visible; }`;

// A share of the pixels may differ by hinting, and of the height by a line.
const tolerance = {pixels: 0.03, height: 0.03};

async function pictureOf(t, width, scale) {
  const page = await open(browser, folderWith(t, {}), report('html', root, ['docs/examples/sochi']), {
    viewport: {width, height: 800}, deviceScaleFactor: scale, bypassCSP: true,
  });
  t.after(() => page.context().close());
  await page.addStyleTag({content: style});
  return page.screenshot({fullPage: true});
}

// The upper left corner of a picture.
function corner(png, width, height) {
  const cut = new PNG({width, height});
  PNG.bitblt(png, cut, 0, 0, width, height, 0, 0);
  return cut;
}

function expectLike(file, bytes) {
  if (process.env.CLAIMCHECK_UPDATE_GOLDEN === '1') return writeFileSync(file, bytes);
  const golden = PNG.sync.read(readFileSync(file)), actual = PNG.sync.read(bytes);
  assert.equal(actual.width, golden.width);
  const height = Math.min(golden.height, actual.height);
  assert.ok(Math.abs(golden.height - actual.height) <= tolerance.height * golden.height,
    `${file} is ${golden.height} high, the report ${actual.height}`);
  const differing = pixelmatch(corner(golden, golden.width, height).data, corner(actual, golden.width, height).data,
    null, golden.width, height, {threshold: 0.2});
  const share = differing / (golden.width * height);
  assert.ok(share <= tolerance.pixels, `${(100 * share).toFixed(1)} % of ${file} differ`);
}

for (const [width, scale, file] of [
  [360, 0.5, 'tests/web/golden/sochi-narrow.png'],
  [768, 0.5, 'tests/web/golden/sochi-medium.png'],
  [1100, 0.75, 'docs/examples/sochi-report.png'],
]) {
  test(`looks as ${file} does`, async (t) => {
    expectLike(path.join(root, file), await pictureOf(t, width, scale));
  });
}
