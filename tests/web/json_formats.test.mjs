// SPDX-License-Identifier: Apache-2.0
// GitLab's Code Quality report and Reviewdog's formats: schemas after their documentation, by ajv.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {hostileFiles, mixedFiles} from './articles.mjs';
import {folderWith, report, root, source} from './claimcheck.mjs';

const ajv = new Ajv({strict: true, allErrors: true});
addFormats(ajv);
for (const name of ['gitlab-code-quality', 'rdjson']) {
  ajv.addSchema(JSON.parse(source(`tests/web/schemas/${name}.schema.json`)), name);
}

function expectValid(schema, value) {
  const validate = ajv.getSchema(schema);
  assert.ok(validate(value), ajv.errorsText(validate.errors));
}

// Each kind of articles: its folder, options and paths.
const inputs = (t) => [
  [root, {}, ['docs/examples/sochi']],
  [folderWith(t, mixedFiles()), {}, ['.']],
  [folderWith(t, hostileFiles()), {warns: true}, ['news', 'archive.jsonl']],
];

test('gitlab: valid, with fingerprints that are distinct and stay', (t) => {
  for (const [folder, options, paths] of inputs(t)) {
    const issues = JSON.parse(report('gitlab', folder, paths, options));
    expectValid('gitlab-code-quality', issues);
    const fingerprints = issues.map(({fingerprint}) => fingerprint);
    assert.ok(fingerprints.length >= 2);
    assert.equal(new Set(fingerprints).size, fingerprints.length);
    const again = JSON.parse(report('gitlab', folder, paths.reverse(), options));
    assert.deepEqual(again.map(({fingerprint}) => fingerprint).sort(), fingerprints.sort());
  }
});

test('rdjson and rdjsonl: valid, and the same diagnostics', (t) => {
  for (const [folder, options, paths] of inputs(t)) {
    const result = JSON.parse(report('rdjson', folder, paths, options));
    expectValid('rdjson', result);
    const lines = report('rdjsonl', folder, paths, options).split('\n').slice(0, -1);
    const diagnostics = lines.map((line) => JSON.parse(line));
    for (const diagnostic of diagnostics) expectValid('rdjson#/$defs/diagnostic', diagnostic);
    assert.deepEqual(diagnostics.map(({source: _, ...rest}) => rest), result.diagnostics);
  }
});

test('rdjson: columns are bytes of the line', (t) => {
  const folder = folderWith(t, mixedFiles());
  let seen = 0;
  for (const {location} of JSON.parse(report('rdjson', folder, ['.'])).diagnostics) {
    const {start, end} = location.range;
    if (start.column === undefined) continue;
    const lines = readFileSync(path.join(folder, location.path)).toString().split('\n');
    const marked = Buffer.from(lines[start.line - 1]).subarray(start.column - 1, end.column - 1);
    assert.match(marked.toString(),
                 /^(24 people|31<\/b>&nbsp;people|36\*\* people|31(?: |&nbsp;|\*\* )April 2015)$/u);
    ++seen;
  }
  assert.ok(seen >= 4);
});
