// SPDX-License-Identifier: Apache-2.0
// JUnit and Checkstyle: xmllint with a schema, and a parser of JUnit that CI tools use.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import {parse} from 'junit2json';
import {hostileFiles, mixedFiles} from './articles.mjs';
import {folderWith, report, root, run} from './claimcheck.mjs';

// Fails unless xmllint finds `xml` well-formed and after the schema.
function expectValid(xml, schema) {
  const file = path.join(root, 'tests/web/schemas', schema);
  const done = run('xmllint', ['--noout', '--nonet', '--schema', file, '-'], {input: xml});
  assert.equal(done.status, 0, done.stderr.toString());
}

// The values of an XPath expression, a line each, as xmllint reads the document.
function values(xml, expression) {
  return run('xmllint', ['--nonet', '--xpath', expression, '-'], {input: xml}).stdout.toString();
}

test('junit: the example', async () => {
  const xml = report('junit', root, ['docs/examples/sochi']);
  expectValid(xml, 'junit.xsd');
  const {testsuite, tests, failures, errors} = await parse(xml);
  assert.deepEqual([tests, failures, errors], [6, 2, 0]);
  assert.equal(testsuite.length, 5);
  const failed = testsuite.flatMap((suite) => suite.testcase).filter((one) => one.failure);
  assert.deepEqual(failed.map((one) => one.failure[0].type), ['error', 'warning']);
});

test('checkstyle: the example', () => {
  const xml = report('checkstyle', root, ['docs/examples/sochi']);
  expectValid(xml, 'checkstyle.xsd');
  assert.equal(values(xml, 'count(//error)'), '2\n');
  assert.equal(values(xml, 'string(//error[1]/@source)'), 'claimcheck.date-conflict\n');
});

for (const [what, files, options] of [['every kind of file', mixedFiles, {}],
                                      ['hostile articles', hostileFiles, {warns: true}]]) {
  test(`junit and checkstyle: ${what}`, async (t) => {
    const folder = folderWith(t, files());
    const junit = report('junit', folder, ['.'], options);
    expectValid(junit, 'junit.xsd');
    const {testsuite} = await parse(junit);
    const cases = testsuite.flatMap((suite) => suite.testcase.filter((one) => one.failure));
    const checkstyle = report('checkstyle', folder, ['.'], options);
    expectValid(checkstyle, 'checkstyle.xsd');
    assert.equal(values(checkstyle, 'count(//error)'), `${cases.length}\n`);
    assert.ok(cases.length >= 4);
  });
}
