/** `review merge` as git itself calls it, on two branches of a real repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDecisions, writeDecisions } from '../../src/formats/decisions-file.js';
import { decisionPath } from '../../src/review/file-names.js';
import { type Decision, decisionsSchemaId } from '../../src/schema/index.js';
import { accepted, minute, retraction } from '../review/made-up.js';
import { freshFolder } from './fake-terminal.js';

const program = path.resolve('dist/cli.js');
const text = 'Patients received anlotinib (12 mg) and penpulimab.';
const head = { schema: decisionsSchemaId, document: 'a.trial', annotator: 'first' };
const file = decisionPath(head.document, head.annotator);

const common = accepted(text, 'anlotinib', 'a', { at: minute(1) });
const ours = accepted(text, '12 mg', 'b', { at: minute(2) });
const theirs = [accepted(text, 'penpulimab', 'c', { at: minute(3) }), retraction('d', 'a', minute(4))];

describe('cli: review merge as a git merge driver', function () {
  this.timeout(20_000);
  const folder = freshFolder();

  function git(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
    const nowhere = path.join(folder(), 'no-such-file');
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder(),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: nowhere,
        GIT_CONFIG_SYSTEM: nowhere,
        GIT_AUTHOR_NAME: 'first',
        GIT_AUTHOR_EMAIL: 'first@example.org',
        GIT_COMMITTER_NAME: 'first',
        GIT_COMMITTER_EMAIL: 'first@example.org',
      },
    });
    return { code: status, said: `${stdout}${stderr}` };
  }

  function done(...args: readonly string[]): void {
    const { code, said } = git(...args);
    assert.equal(code, 0, said);
  }

  function keep(decisions: readonly Decision[]): void {
    const target = path.join(folder(), file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, writeDecisions({ head, decisions }));
    done('add', '--all');
    done('commit', '--quiet', '--message', 'Decide');
  }

  const kept = () => readFileSync(path.join(folder(), file), 'utf8');

  beforeEach(() => {
    done('init', '--quiet', '--initial-branch', 'main');
    writeFileSync(path.join(folder(), '.gitattributes'), '.trial-lens/** merge=trial-lens\n');
    done('add', '--all');
    done('commit', '--quiet', '--message', 'Begin');
  });

  function driven(): void {
    done('config', 'merge.trial-lens.driver', `"${process.execPath}" "${program}" review merge %A %B %O`);
  }

  function decideOnTwoBranches(begun: readonly Decision[]): void {
    if (begun.length > 0) keep(begun);
    done('switch', '--quiet', '--create', 'theirs');
    keep([...begun, ...theirs]);
    done('switch', '--quiet', 'main');
    keep([...begun, ours]);
  }

  it('is needed: without it git finds a conflict where both branches added decisions', () => {
    decideOnTwoBranches([common]);
    assert.equal(git('merge', '--quiet', '--no-edit', 'theirs').code, 1);
  });

  it('keeps every decision of two branches, without a conflict', () => {
    driven();
    decideOnTwoBranches([common]);
    done('merge', '--quiet', '--no-edit', 'theirs');
    assert.equal(kept(), writeDecisions({ head, decisions: [common, ours, ...theirs] }));
  });

  it('joins files that both branches began by themselves', () => {
    driven();
    decideOnTwoBranches([]);
    done('merge', '--quiet', '--no-edit', 'theirs');
    assert.equal(kept(), writeDecisions({ head, decisions: [ours, ...theirs] }));
  });

  it('leaves a conflict to the person where one side cannot be read, and loses neither side', () => {
    driven();
    decideOnTwoBranches([common]);
    done('switch', '--quiet', 'theirs');
    const newer = kept().replace(decisionsSchemaId, 'urn:trial-lens:decisions:9');
    writeFileSync(path.join(folder(), file), newer);
    done('commit', '--quiet', '--all', '--message', 'Decide with a newer program');
    done('switch', '--quiet', 'main');
    const before = kept();
    assert.notEqual(git('merge', '--quiet', '--no-edit', 'theirs').code, 0);
    assert.match(git('status', '--porcelain').said, /^AA|^UU/m);
    assert.equal(kept(), before);
    assert.equal(git('show', `theirs:${file}`).said, newer);
    assert.ok(readDecisions(before).ok);
  });
});
