// SPDX-License-Identifier: Apache-2.0
// The completions of bash, zsh and fish, asked of those shells.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import {folderWith, program, run} from './claimcheck.mjs';

// What is written in a command line, and words that the shell must offer or must not.
const lines = [
  ['claimcheck ex', ['explain', 'extract'], ['check']],
  ['claimcheck check --for', ['--format'], ['--jobs']],
  ['claimcheck check --format sa', ['sarif'], ['html']],
  ['claimcheck check --fail-on n', ['note', 'never'], ['error']],
  ['claimcheck explain date-c', ['date-conflict'], ['date-differs']],
  ['claimcheck completions f', ['fish'], ['bash']],
  ['claimcheck check --against dr', ['draft.md'], ['other.txt']],
];

// For a line, the words that each shell offers, one a line. Its own files are not read.
const shells = {
  bash: (line) => [['bash', '--norc', '-c', `
    source completions
    COMP_WORDS=(${line}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    complete -p claimcheck >/dev/null || exit
    _claimcheck
    printf '%s\\n' "\${COMPREPLY[@]}"`]],
  fish: (line) => [['fish', '--no-config', '-c',
    `source completions; complete -C '${line}' | cut -f1`]],
  // zsh completes at a terminal only: another zsh gives it one. What is offered is what is added.
  zsh: (line) => [['zsh', '-f', '-c', `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "PS1= PROMPT_EOL_MARK= ; autoload -Uz compinit; compinit -u -D"
    zpty -w shell 'source ./completions; compdef _claimcheck claimcheck'
    zpty -w shell 'show() { compadd() { local -a found; builtin compadd -O found "$@"; print -rl -- $found >> offered; }; _main_complete; unfunction compadd }'
    zpty -w shell 'zle -C show complete-word show; bindkey "^I" show'
    zpty -w shell 'leave() { : > done; zle kill-whole-line }; zle -N leave; bindkey "^X" leave'
    zpty -w shell ': > ready'
    until [[ -e ready ]]; do sleep .02; done
    zpty -n -w shell ${JSON.stringify(line)}$'\\t\\C-x'
    for i in {1..500}; do [[ -e done ]] && break; sleep .02; done
    zpty -d shell
    cat offered`]],
};

for (const [shell, command] of Object.entries(shells)) {
  test(`${shell} loads them and completes`, (t) => {
    for (const [line, offered, others] of lines) {
      const folder = folderWith(t, {
        completions: run(program, ['completions', shell]).stdout, 'draft.md': '', 'other.txt': '',
      });
      const [[name, ...words]] = command(line);
      const done = run(name, words, {
        cwd: folder,
        env: {...process.env, HOME: folder, TERM: 'dumb', PATH: `${path.dirname(program)}:${process.env.PATH}`},
      });
      const said = done.stdout.toString().split('\n').filter(Boolean);
      const told = `${line}: ${said.join(' ')} ${done.stderr}`;
      assert.equal(done.status, 0, told);
      for (const word of offered) assert.ok(said.includes(word), `${word} after ${told}`);
      for (const word of others) assert.ok(!said.includes(word), `${word} after ${told}`);
    }
  });
}
