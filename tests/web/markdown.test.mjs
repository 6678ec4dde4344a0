// SPDX-License-Identifier: Apache-2.0
// Markdown as GitHub would show it: through micromark with GitHub's extensions, raw HTML and all.
import assert from 'node:assert/strict';
import test from 'node:test';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {hostileFiles, mixedFiles} from './articles.mjs';
import {folderWith, report, root} from './claimcheck.mjs';
import {manyFindings} from './made_articles.mjs';

const rendered = (markdown) => micromark(markdown, {
  allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()],
});

// What reports are made of; a link, an image or a script in them would be an article's.
const ours = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code',
  'strong', 'b', 'br', 'wbr', 'span', 'details', 'summary']);

function expectOnlyOurs(html) {
  for (const [, tag] of html.matchAll(/<\/?([a-z][\w-]*)/giu)) assert.ok(ours.has(tag.toLowerCase()), tag);
  for (const [tag] of html.matchAll(/<(?:b|br|wbr|span|details|summary)\s[^>]*>/giu)) assert.fail(tag);
  const texts = html.replace(/<code>[^]*?<\/code>/gu, '').split(/<[^>]*>/u);
  for (const text of texts) {
    assert.doesNotMatch(text, /(?:^|[^\w])@\w/u, 'a mention');
    assert.doesNotMatch(text, /(?:^|[^\w&])#\d/u, 'a reference');
    assert.doesNotMatch(text, /:[a-z]\w*:/u, 'an emoji');
  }
}

// Words that Markdown and GitHub make something of.
const marked = ['@desk-editor', '#12', 'GH-12', 'desk/paper#7', ':smile:', 'https://example.com', 'www.example.com',
  'editor@example.com', '![i](https://example.com/i.png)', '[l](javascript:alert(1))', '<img src=x>', '<b onclick=x>',
  '**bold**', '~~gone~~', '`code`', '| a | b |', '# Title', '- item', '1. item', '> quoted', '---', '[^1]', '$x$', '&copy;',
  '<!-- comment', '</details>', '```', '    code', '\\', 'a\nb'];

const markedArticles = () => [24, 31].map((dead, i) => JSON.stringify({
  id: `${i}${marked[i]}`, title: `Quake ${marked.join(' ')}`, source: marked.join(' '), published: '2015-05-11',
  text: `The quake in Port Arvo killed ${dead} people ${marked.join(' ').replace(/\n/gu, ' ')}, Mayor Ilse Brandt said.`,
})).join('\n');

test('what is looked for is there when nothing is escaped', () => {
  for (const word of ['@desk-editor', '#12', ':smile:', 'https://example.com', '![i](i.png)', '<img src=x>']) {
    assert.throws(() => expectOnlyOurs(rendered(word)), assert.AssertionError, word);
  }
});

for (const format of ['markdown', 'markdown-comment']) {
  test(`${format}: the example, and articles of every kind`, (t) => {
    const html = rendered(report(format, root, ['docs/examples/sochi']));
    expectOnlyOurs(html);
    assert.match(html, /<td>[^]*November 2013/u);
    expectOnlyOurs(rendered(report(format, folderWith(t, mixedFiles()), ['.'])));
  });

  test(`${format}: nothing of an article becomes markup, a mention, a link or an image`, (t) => {
    for (const files of [hostileFiles(), {'a.jsonl': markedArticles()}]) {
      const markdown = report(format, folderWith(t, files), ['.'], {warns: true});
      expectOnlyOurs(rendered(markdown));
      assert.doesNotMatch(markdown, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e\u2066-\u2069]/u);
    }
  });
}

test('each finding is a table of its own, whatever its articles say', (t) => {
  const html = rendered(report('markdown', folderWith(t, {'a.jsonl': markedArticles()}), ['.']));
  const finding = html.slice(html.indexOf('Findings</h2>'));
  const rows = /<tbody>([^]*?)<\/tbody>/u.exec(finding)[1].match(/<tr>/gu);
  assert.equal(rows.length, 2);
});

test('a comment fits, and counts what does not', (t) => {
  const comment = report('markdown-comment', folderWith(t, {'a.jsonl': manyFindings(2000)}), ['.']);
  assert.ok(comment.length < 65_536, String(comment.length));
  assert.ok(comment.length > 60_000, String(comment.length));
  assert.match(comment, /^Not shown, for want of room: \d+ findings/mu);
  expectOnlyOurs(rendered(comment));
});
