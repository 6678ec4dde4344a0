// SPDX-License-Identifier: Apache-2.0
// SARIF: the standard's schema by ajv, the rules of Microsoft's Sarif.Multitool, and positions that
// lead to the words.
import assert from 'node:assert/strict';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {hostileFiles, mixedFiles} from './articles.mjs';
import {folderWith, program, report, root, run} from './claimcheck.mjs';

const multitool = createRequire(import.meta.url)('@microsoft/sarif-multitool');
chmodSync(multitool, 0o755);  // what its install script would do

const ajv = new Ajv({strict: false, allErrors: true});
addFormats(ajv);
const validate = ajv.compile(JSON.parse(
  readFileSync(path.join(path.dirname(multitool), 'sarif-2.1.0.json'), 'utf8')));

// Its rules that we do not follow, and why.
const waived = new Set([
  'SARIF2002',  // messages as templates: ours hold an article's words anyway
  'SARIF2003',  // versionControlProvenance: the program knows no repository
  'SARIF2006',  // schema reachable: there is no network here
  'SARIF2009',  // rules called CS2001
  'SARIF2010',  // snippets: where a file has markup, its text is not what is quoted
  'SARIF2011',  // contextRegion
  'SARIF2013',  // the articles themselves
]);

// The multitool asks the web whether the schema's address answers. Here nothing does, at once: a
// test needs no network, and does not wait for one that is not there.
const nowhere = 'http://127.0.0.1:9';
const environment = {
  ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere, NO_PROXY: '', no_proxy: '',
};

// The log in `text`, once the schema and the multitool have nothing against it.
function accepted(t, text) {
  const log = JSON.parse(text);
  assert.ok(validate(log), ajv.errorsText(validate.errors));
  const folder = folderWith(t, {'log.sarif': text});
  const done = run(multitool, ['validate', 'log.sarif', '--output', 'out.sarif', '--rule-kind', 'Sarif',
                               '--level', 'Error;Warning;Note', '--log', 'ForceOverwrite'],
                   {cwd: folder, env: environment});
  assert.equal(done.status, 0, `${done.stdout}${done.stderr}`);
  const found = JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8').replace(/^\uFEFF/u, ''));
  const complaints = found.runs[0].results.filter(({ruleId}) => !waived.has(ruleId.split('/')[0]));
  assert.deepEqual(complaints.map(({ruleId, message, locations}) => [
    ruleId, message.arguments, JSON.stringify(locations?.[0].physicalLocation.region)]), []);
  return log;
}

// Every location of a run.
const locationsOf = (sarif) => sarif.results.flatMap(
  (result) => [...result.locations, ...(result.relatedLocations ?? [])]);

// What a region marks, by lines and columns in code points and by bytes.
function markedBy(bytes, region) {
  const lines = bytes.toString().split(/\r\n|\r|\n/u).map((line) => [...line]);
  assert.equal(region.startLine, region.endLine);
  const words = lines[region.startLine - 1].slice(region.startColumn - 1, region.endColumn - 1);
  const slice = bytes.subarray(region.byteOffset, region.byteOffset + region.byteLength);
  return {byColumns: words.join(''), byBytes: slice.toString()};
}

test('the example', (t) => {
  const [sarif] = accepted(t, report('sarif', root, ['docs/examples/sochi'])).runs;
  assert.equal(sarif.results.length, 2);
  assert.equal(sarif.columnKind, 'unicodeCodePoints');
  for (const {physicalLocation: {artifactLocation: {uri}, region}} of locationsOf(sarif)) {
    const {byColumns, byBytes} = markedBy(readFileSync(path.join(root, uri)), region);
    assert.equal(byColumns, region.snippet.text);
    assert.equal(byBytes, region.snippet.text);
  }
});

test('links of the message lead to the other positions', (t) => {
  const [sarif] = accepted(t, report('sarif', root, ['docs/examples/sochi'])).runs;
  for (const {message, relatedLocations} of sarif.results) {
    const ids = [...message.text.matchAll(/\]\((\d+)\)/gu)].map((match) => Number(match[1]));
    assert.ok(ids.length > 0);
    for (const id of ids) assert.equal(relatedLocations.filter((l) => l.id === id).length, 1);
  }
});

test('positions in text, pages, Markdown and archives', (t) => {
  const folder = folderWith(t, mixedFiles());
  const [sarif] = accepted(t, report('sarif', folder, ['.'])).runs;
  const kinds = new Set();
  for (const {physicalLocation: {artifactLocation: {uri}, region}, logicalLocations} of
       locationsOf(sarif)) {
    kinds.add(path.extname(uri));
    if (uri === 'archive.jsonl') {
      assert.deepEqual(region, {startLine: 1});
      assert.equal(logicalLocations[0].name, 'a');
    } else {
      const {byColumns, byBytes} = markedBy(readFileSync(path.join(folder, uri)), region);
      assert.equal(byColumns, byBytes);
      assert.match(byColumns, /^(24 people|31<\/b>&nbsp;people|36\*\* people|31(?: |&nbsp;|\*\* )April 2015)$/u);
    }
  }
  assert.deepEqual([...kinds].sort(), ['.html', '.jsonl', '.md', '.txt']);
});

test('suppressed and known findings, notices, and a file that cannot be read', (t) => {
  const date = 'The fair opened on 31 April 2015.';
  const folder = folderWith(t, {
    'draft.md': `<!-- claimcheck-disable-next-line impossible-date: "so" the {poster} says -->\n${date}\n\n` +
        `The zoo opened on 30 February 2015.\n\n<!-- claimcheck-disable-next-line date-conflict: gone -->\n\nEnd.\n`,
    'missing.jsonl': '{"id": "a", "text": "Nothing."}\nno JSON\n',
  });
  run(program, ['check', 'draft.md', '--write-baseline', 'known.json'], {cwd: folder});
  const text = run(program, ['check', 'draft.md', 'missing.jsonl', '--baseline', 'known.json', '--format',
                             'sarif'], {cwd: folder}).stdout.toString();
  const [sarif] = accepted(t, text).runs;
  const suppressed = sarif.results.filter(({suppressions}) => suppressions !== undefined);
  assert.deepEqual(suppressed.map(({suppressions}) => suppressions),
                   [[{kind: 'inSource', justification: '"so" the {poster} says'}]]);
  assert.ok(sarif.results.some(({baselineState}) => baselineState === 'unchanged'));
  assert.ok(sarif.results.some(({ruleId}) => ruleId === 'unused-suppression'));
  const [invocation] = sarif.invocations;
  assert.equal(invocation.executionSuccessful, false);
  assert.match(invocation.toolExecutionNotifications[0].message.text, /^missing\.jsonl:2: /u);
});

test('hostile articles', (t) => {
  const folder = folderWith(t, hostileFiles());
  const [sarif] = accepted(t, report('sarif', folder, ['.'], {warns: true})).runs;
  assert.ok(sarif.results.length > 50);
  const names = new Set(hostileFiles().map(([name]) => Buffer.from(name).toString('latin1')));
  for (const {location: {uri}} of sarif.artifacts) {
    const name = uri.replace(/%([0-9A-F]{2})/gu, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    assert.ok(names.has(name), uri);
  }
  assert.equal(sarif.artifacts.length, names.size);
});
