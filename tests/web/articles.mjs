// SPDX-License-Identifier: Apache-2.0
// Articles that try to break out of a report: by what they say, by their titles and by the names of
// their files. Each is sure to have a finding, a date that does not exist.

// What a log, a terminal, a parser or a shell might obey.
export const hostileWords = [
  '::error file=x,line=1::owned',
  '##[error]owned',
  ']]>',
  '</script><script>alert(1)</script>',
  '<!--', '-->', '&lt;&amp;&#27;',
  '\x1b[31mred\x1b[0m', '\x1b]0;title\x07',
  'one\rtwo',
  '\u202Egnp.exe\u202C', '\u2066isolated\u2069', '\u200B',
  '\u2028', '\u0085', '\uFEFF',
  '%0A::warning::owned', '100%', '%25',
  '{0} and [a link](1) \\[or\\]',
  '"quoted" \'twice\' `thrice`',
  '漢字 café 😀',
];

const date = 'The fair opened on 31 April 2015.';

// Names that a file system takes: any byte but NUL and the slash.
const names = [
  ...hostileWords.filter((word) => !word.includes('/')),
  'dir:colon/a,b=c;d.txt', '-o', 'a#7', 'a?b', ' leading and trailing ', 'line\nfeed',
  Buffer.from([0x66, 0xff, 0xfe, 0xed, 0xa0, 0x80]),  // not UTF-8: stray bytes, a lone surrogate
];

// Files as folderWith takes them: every name with every word in the text; and an archive whose ids
// and titles are the words, with what only JSON can write: NUL.
export function hostileFiles() {
  const text = `${hostileWords.join('\n\n')}\n\n${date}\n`;
  const files = names.map((name) => [
    Buffer.concat([Buffer.from('news/'), Buffer.from(name), Buffer.from('.txt')]),
    Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xed, 0xa0, 0x80, 0x0a])]),
  ]);
  const lines = hostileWords.map((word, i) => JSON.stringify(
    {id: `${i}${word}`, title: `${word} opened on 31 April 2015`, text: `${word} ${date}`}));
  lines.push(JSON.stringify({id: 'nul', text: date}).replace('fair', 'f\\u0000air'));
  files.push(['archive.jsonl', `${lines.join('\n')}\n`]);
  return files;
}

// A page, a Markdown draft and an archive beside plain text, about one event, with two findings:
// positions of every kind, some on lines with characters of two to four bytes before the figure.
export function mixedFiles() {
  const told = (sentence) => `The ferry Aurora sank off Port Arvo on Sunday. ${sentence}`;
  return {
    'agency.txt': `Café 漢 😀 — ${told('The sinking of the ferry Aurora killed 24 people.')}\n` +
        'The museum opened on 31 April 2015.\n',
    'page.html': '<!doctype html><html><head><title>Ferry &amp; port</title></head><body><article>' +
        `<h1>Ferry</h1>\n<p>Caf&eacute; é 😀 ${told('The sinking of the ferry <b>Aurora</b> killed ' +
        '<b>31</b>&nbsp;people.')}</p>\n<p>The museum opened on 31&nbsp;April 2015.</p></article>` +
        '</body></html>\n',
    'draft.md': `# Ferry\n\nCafé 漢 😀 *${told('The sinking* of the ferry Aurora killed **36** people.')}\n` +
        '\nThe museum opened on **31** April 2015.\n',
    'archive.jsonl':
        `${JSON.stringify({id: 'a', text: told('The sinking of the ferry Aurora killed 42 people.')})}\n`,
  };
}
