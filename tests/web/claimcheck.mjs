// SPDX-License-Identifier: Apache-2.0
// Runs the program as a user would, on the example or on articles made for a test.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const program = path.join(root, 'build/release/claimcheck');

// Runs a program to its end: {status, stdout, stderr}, the streams as Buffers.
export function run(command, words, options = {}) {
  const done = spawnSync(command, words, {maxBuffer: 1 << 28, ...options});
  if (done.error) throw done.error;
  return done;
}

// `claimcheck check --format FORMAT PATH...` in `folder`: the report's text. Fails when the check could
// not be done, and when anything is said on standard error, unless it `warns`; then when what is said
// is not all visible.
export function report(format, folder, paths, {warns = false} = {}) {
  const done = run(program, ['check', '--format', format, ...paths], {cwd: folder});
  const said = done.stderr.toString();
  if (done.status > 1) throw new Error(`status ${done.status}: ${said}`);
  if (said !== '' && !warns) throw new Error(`on standard error: ${said}`);
  if (/[^\P{C}\n]/u.test(said)) throw new Error(`not visible on standard error: ${said}`);
  return new TextDecoder('utf-8', {fatal: true}).decode(done.stdout);
}

// The text of a file of the project.
export const source = (name) => readFileSync(path.join(root, name), 'utf8');

// A new folder with `files`, an object or list of [name, contents]; names and contents may be
// Buffers. It goes when the test `t` ends.
export function folderWith(t, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimcheck-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, contents] of Array.isArray(files) ? files : Object.entries(files)) {
    const file = Buffer.concat([Buffer.from(folder + path.sep), Buffer.from(name)]);
    mkdirSync(file.subarray(0, file.lastIndexOf('/')), {recursive: true});
    writeFileSync(file, contents);
  }
  return folder;
}
