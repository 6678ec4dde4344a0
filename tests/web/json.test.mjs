// SPDX-License-Identifier: Apache-2.0
// The JSON formats against docs/report.schema.json, by ajv.
import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {report, root, source} from './claimcheck.mjs';

const ajv = new Ajv({strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true});
addFormats(ajv);
ajv.addSchema(JSON.parse(source('docs/report.schema.json')), 'report');

function expectValid(definition, value) {
  const validate = ajv.getSchema(`report${definition}`);
  assert.ok(validate(value), ajv.errorsText(validate.errors));
}

test('json follows its schema', () => {
  const result = JSON.parse(report('json', root, ['docs/examples/sochi']));
  expectValid('', result);
  assert.equal(result.findings.length, 2);
});

test('each line of jsonl is a finding', () => {
  const lines = report('jsonl', root, ['docs/examples/sochi']).trimEnd().split('\n');
  assert.equal(lines.length, 2);
  for (const line of lines) expectValid('#/$defs/finding', JSON.parse(line));
});
