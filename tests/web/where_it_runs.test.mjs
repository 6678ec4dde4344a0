// SPDX-License-Identifier: Apache-2.0
// Where the check runs: pre-commit itself on a repository of its own; the action and GitLab's
// template, whose steps are run as their runners do.
import assert from 'node:assert/strict';
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {validateAction, validateWorkflow} from '@action-validator/core';
import {parse, parseAllDocuments} from 'yaml';
import {folderWith, program, root, run, source} from './claimcheck.mjs';

const page = source('docs/ci.md');

// The files that docs/ci.md writes: a draft with two disagreements, a source, the settings.
const deskFiles = () => Object.fromEntries(
  [...page.matchAll(/^```\w+ file=(\S+)\n([^]*?)^```$/gmu)].slice(0, 3).map((match) => [match[1], match[2]]));
const corrected = (draft) => draft.replace('6,000', '6,100').replace('April 2023', 'November 2022');

const environment = (folder, more = {}) => ({
  PATH: `${path.dirname(program)}:${process.env.PATH}`, HOME: folder, LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Desk', GIT_AUTHOR_EMAIL: 'desk@example.invalid',
  GIT_COMMITTER_NAME: 'Desk', GIT_COMMITTER_EMAIL: 'desk@example.invalid', ...more,
});

// Runs `script` in `folder` as a runner does, and says what came of it.
function shell(folder, script, {env = {}, status = 0, words = ['-e', '-c']} = {}) {
  const done = run('bash', ['--noprofile', '--norc', ...words, script], {cwd: folder, env: environment(folder, env)});
  const said = `${done.stdout}${done.stderr}`;
  if (status !== null) assert.equal(done.status, status, said);
  return said;
}

// A repository on branch main with the source and the corrected draft; the draft as the page has it
// is not committed.
function deskRepository(t) {
  const files = deskFiles();
  assert.deepEqual(Object.keys(files), ['wire/relief.md', 'drafts/envoy.md', '.claimcheck.toml']);
  const draft = files['drafts/envoy.md'];
  const folder = folderWith(t, {...files, 'drafts/envoy.md': corrected(draft)});
  shell(folder, 'git init -q -b main && git add . && git commit -qm first');
  writeFileSync(path.join(folder, 'drafts/envoy.md'), draft);
  return {folder, draft};
}

test('pre-commit: red, and green when corrected', (t) => {
  const hooks = folderWith(t, {'.pre-commit-hooks.yaml': source('.pre-commit-hooks.yaml')});
  shell(hooks, 'git init -q && git add . && git commit -qm hooks');
  const revision = shell(hooks, 'git rev-parse HEAD').trim();
  const {folder, draft} = deskRepository(t);
  writeFileSync(path.join(folder, '.pre-commit-config.yaml'),
                `repos:\n- repo: ${hooks}\n  rev: ${revision}\n  hooks:\n  - id: claimcheck\n`);
  shell(folder, 'git add . && pre-commit install');
  const red = shell(folder, 'git commit -qm red', {status: 1});
  assert.match(red, /claimcheck\.+Failed/u);
  assert.match(red, /drafts\/envoy\.md:10:33: error: .* \[date-conflict\]/u);
  writeFileSync(path.join(folder, 'drafts/envoy.md'), `${corrected(draft)}\nShe stayed a night.\n`);
  assert.match(shell(folder, 'git commit -qam green'), /claimcheck\.+Passed/u);
  assert.match(shell(folder, 'git log -1 --format=%s'), /^green$/mu);
});

test('the action and the workflow of docs/ci.md are what GitHub takes', () => {
  assert.deepEqual(validateAction(source('action.yml')).errors, []);
  const workflow = /^```yaml\n(on: [^]*?)^```$/mu.exec(page)[1];
  assert.deepEqual(validateWorkflow(workflow).errors, []);
  const inputs = Object.keys(parse(source('action.yml')).inputs);
  for (const name of Object.keys(parse(workflow).jobs.claimcheck.steps.at(-1).with)) {
    assert.ok(inputs.includes(name), name);
  }
});

// The environment of a step, its expressions taken from the inputs and their defaults.
function stepEnvironment(action, step, given) {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]));
  return Object.fromEntries(Object.entries(step.env).map(([name, value]) => [
    name, value.replace(/\$\{\{ inputs\.(\w+) \}\}/gu, (_, input) => inputs[input]),
  ]));
}

test('the action runs as its runner does: red with annotations, green', (t) => {
  const {folder, draft} = deskRepository(t);
  const action = parse(source('action.yml'));
  const [cache, step] = action.runs.steps;
  assert.match(cache.uses, /^actions\/cache@/u);
  assert.equal(step.shell, 'sh');
  const act = (given, status) => {
    const script = path.join(folder, '..', `${path.basename(folder)}.sh`);  // as the runner writes it
    writeFileSync(script, step.run);
    const done = run('sh', ['-e', script], {cwd: folder, env: environment(folder, {
      ...stepEnvironment(action, step, given), CLAIMCHECK: program, GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: folder, GITHUB_ACTIONS: 'true', CI: 'true',
    })});
    assert.equal(done.status, status, `${done.stdout}${done.stderr}`);
    return done.stdout.toString();
  };
  const red = act({diff: 'main'}, 1).split('\n').filter(Boolean);
  assert.equal(red.length, 2);
  for (const line of red) assert.match(line, /^::(error|warning) title=[\w-]+,file=drafts\/envoy\.md,line=\d+/u);
  writeFileSync(path.join(folder, 'drafts/envoy.md'), corrected(draft));
  assert.equal(act({diff: 'main'}, 0), '');
  assert.match(act({format: 'text', arguments: '--statistics --quiet'}, 0), /^$/u);
});

test("GitLab's template: its script lines, red and green, with the report as artifact", (t) => {
  const [document] = parseAllDocuments(source('ci/gitlab-ci.yml'));
  const job = document.toJS().claimcheck;
  // The repository of the program, as the template clones it, and the articles' with an origin.
  const home = folderWith(t, {});
  mkdirSync(path.join(home, 'ci'));
  copyFileSync(path.join(root, 'ci/check'), path.join(home, 'ci/check'));
  shell(home, `chmod +x ci/check && git init -q && git add . && git commit -qm program && git tag ${job.variables.CLAIMCHECK_VERSION}`);
  const {folder, draft} = deskRepository(t);
  shell(folder, 'git remote add origin . && git fetch -q origin && git checkout -qb change && git commit -qam draft');
  // Nothing is installed here: apt-get is one that says yes.
  const tools = folderWith(t, {'apt-get': '#!/bin/sh\n'});
  shell(tools, 'chmod +x apt-get');
  const variables = {
    ...job.variables, CLAIMCHECK_HOME: `file://${home}`, CLAIMCHECK: program, CI: 'true', GITLAB_CI: 'true',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', PATH: `${tools}:${process.env.PATH}`,
  };
  variables.CLAIMCHECK_DIFF = job.variables.CLAIMCHECK_DIFF.replace('$CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'main');
  for (const key of Object.keys(variables)) variables[key] = String(variables[key]);
  const lines = [...job.before_script, ...job.script].join('\n');
  const report = path.join(folder, job.artifacts.reports.codequality);
  const red = shell(folder, lines, {env: variables, status: 1});
  assert.match(red, /\[date-conflict\]/u);  // people read the log
  const issues = JSON.parse(readFileSync(report, 'utf8'));
  assert.deepEqual(issues.map((issue) => issue.location.path), ['drafts/envoy.md', 'drafts/envoy.md']);
  assert.ok(existsSync(path.join(folder, job.cache.paths[0])));
  writeFileSync(path.join(folder, 'drafts/envoy.md'), corrected(draft));
  shell(folder, 'git commit -qam corrected');
  shell(folder, lines, {env: variables});
  assert.deepEqual(JSON.parse(readFileSync(report, 'utf8')), []);
});
