// SPDX-License-Identifier: Apache-2.0
// GitHub's annotations: read by the runner's grammar, and written again by @actions/core, which must
// give the same bytes.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {hostileFiles, hostileWords, mixedFiles} from './articles.mjs';
import {folderWith, program, report, root, run} from './claimcheck.mjs';

// What the runner makes of a line (actions/runner, ActionCommand.TryParseV2): "::" COMMAND [" "
// PROPERTY {"," PROPERTY}] "::" DATA; null when it is not a command.
function parsed(line) {
  const match = /^::([^ :]+)(?: (.*?))?::(.*)$/su.exec(line.trimStart());
  if (!match) return null;
  const unescaped = (text, codes) => codes.reduce(
    (result, [code, character]) => result.replaceAll(code, character), text);
  const data = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']];
  const property = [['%3A', ':'], ['%2C', ','], ...data.slice(0, 2), ['%25', '%']];
  const properties = Object.fromEntries((match[2] ?? '').split(',').filter(Boolean).map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), unescaped(pair.slice(equals + 1), property)];
  }));
  return {command: match[1], properties, message: unescaped(match[3], data)};
}

// The commands as @actions/core writes them.
function issued(commands) {
  const script = `
    import * as core from '@actions/core';
    for (const {command, properties: p, message} of JSON.parse(process.argv[1])) {
      core[command](message, {title: p.title, file: p.file, startLine: p.line, endLine: p.endLine,
                              startColumn: p.col, endColumn: p.endColumn});
    }`;
  const done = run(process.execPath,
                   ['--input-type=module', '-e', script, JSON.stringify(commands)],
                   {cwd: path.join(root, 'tests/web')});
  assert.equal(done.status, 0, done.stderr.toString());
  return done.stdout.toString();
}

// The commands of a report that is nothing but commands.
function commandsOf(text) {
  const commands = text.split('\n').slice(0, -1).map(parsed);
  assert.ok(commands.every((command) => command !== null));
  assert.ok(commands.every(({command}) => ['error', 'warning', 'notice'].includes(command)));
  assert.equal(issued(commands), text);
  return commands;
}

test('the example gives two annotations', () => {
  const commands = commandsOf(report('github', root, ['docs/examples/sochi']));
  assert.deepEqual(commands.map(({command}) => command), ['error', 'warning']);
  const json = JSON.parse(report('json', root, ['docs/examples/sochi']));
  commands.forEach(({message, properties}, i) => {
    assert.equal(message.split('\n')[0], json.findings[i].message);
    assert.equal(properties.title, json.findings[i].rule);
  });
});

test('annotations of every kind of file', (t) => {
  const commands = commandsOf(report('github', folderWith(t, mixedFiles()), ['.']));
  assert.ok(commands.length >= 4);
});

test('no article, title or file name makes a command of its own', (t) => {
  const folder = folderWith(t, hostileFiles());
  const text = report('github', folder, ['.'], {warns: true});
  const commands = commandsOf(text);
  assert.equal(commands.length, 11);  // ten errors and the count of the others
  assert.match(commands.at(-1).message, /^\d+ errors more; /u);
  assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e\u2066-\u2069]/u);
});

test('each name that can be shown is the file of its annotation', (t) => {
  const names = hostileWords.filter((word) => !/[/\p{C}\p{Zl}]/u.test(word)).map((w) => `${w}.txt`);
  while (names.length > 0) {
    const ten = names.splice(0, 10).sort();
    const folder = folderWith(t, ten.map((name) => [name, 'The fair opened on 31 April 2015.\n']));
    const commands = commandsOf(report('github', folder, ['.']));
    assert.deepEqual(commands.map(({properties}) => properties.file).sort(), ten);
  }
});

test('no line of a text report in a log is a command, nor is anything of standard error', (t) => {
  const folder = folderWith(t, [...hostileFiles(), ['::error file=x::y.txt', 'The fair opened on 31 April 2015.\n'],
                                ['broken.jsonl', '::error::owned\n##[error]owned\n']]);
  const done = run(program, ['check', ...readdirSync(folder).map((name) => (name.startsWith('-') ? `./${name}` : name))], {cwd: folder});
  const lines = `${done.stdout}\n${done.stderr}`.split('\n');
  assert.ok(lines.some((line) => line.includes('error file=x')));
  for (const line of lines) {
    assert.equal(parsed(line), null, line);
    assert.doesNotMatch(line, /##\w*\[/u);  // the older commands, which may stand anywhere
  }
});
