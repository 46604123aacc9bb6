/** Who may know whom. The first breach fails, with the file and the import. */
import assert from 'node:assert/strict';
import { type Import, importsOf, type SourceFile, sourceFiles } from './sources.js';

const files = sourceFiles('src');
const pureFolders = ['src/core/', 'src/schema/', 'src/review/', 'src/formats/'];
/** A fact of the project, not code: the version that exports name. */
const manifest = 'package.json';
const coreDoor = 'src/core/index.ts';

/** In the order of the data's flow: each may know itself and those before it. */
const stages = ['text', 'lexicon', 'recognise', 'claims', 'checks'];

type Verdict = (file: SourceFile, one: Import) => boolean;

describe('architecture: imports', () => {
  it('every relative import leads to a file of the tree', () => {
    const known = new Set(files.map((file) => file.path));
    allow(
      files,
      (_file, one) => !one.specifier.startsWith('.') || one.target === manifest || known.has(one.target),
    );
  });

  it('core, schema, review and formats know no editor, no Node and no package but zod in the schema', () => {
    const pure = files.filter((file) => pureFolders.some((folder) => file.path.startsWith(folder)));
    assert.ok(pure.length > 10);
    allow(pure, (file, one) => {
      if (!one.specifier.startsWith('.'))
        return one.specifier === 'zod' && file.path.startsWith('src/schema/');
      return one.target === manifest || pureFolders.some((folder) => one.target.startsWith(folder));
    });
  });

  it('only the editor knows vscode', () => {
    allow(files, (file, one) => one.specifier !== 'vscode' || file.path.startsWith('src/editor/'));
  });

  it('the core knows nothing outside itself but types of the schema, so that no schema is run to annotate', () => {
    allow(inFolder('src/core/'), (_file, one) => {
      return one.target.startsWith('src/core/') || (one.target.startsWith('src/schema/') && one.typeOnly);
    });
  });

  it('the schema knows only itself', () => {
    allow(
      inFolder('src/schema/'),
      (_file, one) => one.specifier === 'zod' || one.target.startsWith('src/schema/'),
    );
  });

  it('everything outside the core enters it by its one door', () => {
    const outside = files.filter((file) => !file.path.startsWith('src/core/'));
    allow(outside, (_file, one) => !one.target.startsWith('src/core/') || one.target === coreDoor);
  });

  it('the editor takes only types of the core, so that activation does not load it; core.ts loads it when needed', () => {
    const others = inFolder('src/editor/').filter((file) => file.path !== 'src/editor/core.ts');
    allow(others, (_file, one) => one.target !== coreDoor || one.typeOnly);
  });

  it('nothing inside the core leans on its door or on the pipeline', () => {
    const inside = inFolder('src/core/').filter((file) => stageOf(file.path) !== undefined);
    allow(inside, (_file, one) => !/^src\/core\/[^/]+$/.test(one.target) || one.typeOnly);
  });

  it('a stage knows only the stages before it: text, lexicon, recognise, claims, checks', () => {
    allow(inFolder('src/core/'), (file, one) => {
      const here = stageOf(file.path);
      const there = stageOf(one.target);
      return here === undefined || there === undefined || there <= here;
    });
  });

  it('statistics know no stage but how text prints numbers', () => {
    allow(inFolder('src/core/stats/'), (_file, one) => /^src\/core\/(?:stats|text)\//.test(one.target));
  });

  it('editor and command line do not know each other', () => {
    allow(inFolder('src/cli/'), (_file, one) => !one.target.startsWith('src/editor/'));
    allow(inFolder('src/editor/'), (_file, one) => !one.target.startsWith('src/cli/'));
  });

  it('the editor runs in a browser too, so it knows nothing of Node', () => {
    allow(
      inFolder('src/editor/'),
      (_file, one) => one.specifier.startsWith('.') || one.specifier === 'vscode' || one.specifier === 'zod',
    );
  });

  it('reads imports of every form', () => {
    const text = [
      "import { a } from './a.js';",
      "import type { B } from '../b.js';",
      'import {',
      '  c,',
      "} from 'c';",
      "export * from './d.js';",
      "export type { E } from './e.js';",
      "import './f.js';",
      "const g = await import('./g.js');",
      "// import { no } from './no.js';",
    ];
    const found = importsOf('src/core/x.ts', text.join('\n'));
    assert.deepEqual(
      found.map((one) => `${one.target}${one.typeOnly ? ' (types)' : ''}`),
      [
        'src/core/a.ts',
        'src/b.ts (types)',
        'c',
        'src/core/d.ts',
        'src/core/e.ts (types)',
        'src/core/f.ts',
        'src/core/g.ts',
      ],
    );
  });
});

function inFolder(folder: string): readonly SourceFile[] {
  return files.filter((file) => file.path.startsWith(folder));
}

/** Place of a core file's stage in the flow; undefined for what stands outside the flow. */
function stageOf(path: string): number | undefined {
  const folder = /^src\/core\/([^/]+)\//.exec(path)?.[1];
  const place = stages.indexOf(folder ?? '');
  return place < 0 ? undefined : place;
}

function allow(those: readonly SourceFile[], verdict: Verdict): void {
  for (const file of those) {
    for (const one of file.imports) {
      const kind = one.typeOnly ? 'imports types from' : 'imports';
      assert.ok(verdict(file, one), `${file.path} ${kind} ${one.specifier}`);
    }
  }
}
