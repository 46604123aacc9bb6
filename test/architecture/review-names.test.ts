/** The files of `review` become one in the package, in which each name can stand once. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('the names that review offers', () => {
  it('are unique in the folder', () => {
    const files = new Map<string, string[]>();
    for (const file of readdirSync('src/review')) {
      const code = readFileSync(join('src/review', file), 'utf8');
      for (const [, name = ''] of code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm))
        files.set(name, [...(files.get(name) ?? []), file]);
    }
    assert.ok(files.size > 40);
    assert.deepEqual(
      [...files].filter(([, where]) => where.length > 1),
      [],
    );
  });
});
