/** README.md and the page of all rules: generated parts are fresh, links lead somewhere, pictures are there and small. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/core/index.js';
import { fillParts, partNames } from './generated-parts.js';
import { generatedPages, rulesPage } from './readme-parts.js';

const root = process.cwd();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README.md', () => {
  it('its generated parts are fresh, as are those of the pages beside the code (npm run docs writes them)', () => {
    for (const [path, parts] of Object.entries(generatedPages())) {
      const page = readFileSync(join(root, path), 'utf8');
      assert.deepEqual([...partNames(page)].sort(), Object.keys(parts).sort());
      assert.ok(page === fillParts(page, parts), `${path} is stale`);
    }
  });

  it('the page of all rules has a link for every rule, which leads to its heading there', () => {
    const rules = readFileSync(join(root, rulesPage), 'utf8');
    for (const check of checks) {
      assert.match(rules, new RegExp(`^### ${check.id}$`, 'm'), `no heading for the rule ${check.id}`);
      assert.ok(rules.includes(`](#${check.id})`), `no link to the rule ${check.id}`);
    }
  });

  it('every link inside it leads to a heading of it', () => {
    const anchors = new Set([...readme.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')));
    for (const [, anchor = ''] of readme.matchAll(/\]\(#([^)]+)\)/g)) {
      assert.ok(anchors.has(anchor), `#${anchor} leads nowhere`);
    }
  });

  it('every file it names by a link exists', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]+)?\)/g)) {
      assert.ok(existsSync(join(root, path)), `${path} does not exist`);
    }
  });

  it('every picture has words for those who cannot see it and weighs less than 250 kB', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 9);
    for (const [, alt = '', path = ''] of pictures) {
      assert.ok(alt.length > 20, `${path} has no description`);
      assert.ok(statSync(join(root, path)).size < 250_000, `${path} is too heavy`);
    }
  });

  it('a stale part is seen', () => {
    const stale = readme.replace(/(<!-- generated: settings -->\n)/, '$1Something old.\n');
    const { 'README.md': parts = {} } = generatedPages();
    assert.notEqual(stale, fillParts(stale, parts));
    assert.equal(fillParts(stale, parts), fillParts(readme, parts));
  });
});

/** The anchor that hosting sites give a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, '')
    .replaceAll(' ', '-');
}
