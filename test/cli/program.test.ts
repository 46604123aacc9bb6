/** The bundled program: what only a process can show. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freshFolder } from './fake-terminal.js';

const program = path.resolve('dist/cli.js');
const request = `${JSON.stringify({ id: 'a', text: 'The ORR was 16% (8/49).' })}\n`;

describe('cli: program', function () {
  this.timeout(20_000);
  const folder = freshFolder();
  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder() });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdin.on('error', () => {});
    return { child, said: () => said };
  };

  it('answers a line before the next one is sent', async () => {
    const { child } = start('annotate', '--ndjson');
    child.stdin.write(request);
    const [answer] = await once(child.stdout, 'data');
    assert.equal(JSON.parse(String(answer)).id, 'a');
    child.stdin.end();
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const { child, said } = start('annotate', '--ndjson');
    child.stdin.write(request);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(request.repeat(1000));
    const [code] = await once(child, 'exit');
    assert.deepEqual([code, said()], [141, '']);
  });

  it('leaves the old file and nothing beside it when told to stop', async () => {
    writeFileSync(path.join(folder(), 'out.ndjson'), 'old');
    const { child } = start('annotate', '--ndjson', '-o', 'out.ndjson');
    child.stdin.write(request);
    const unfinished = () => readdirSync(folder()).length > 1;
    while (!unfinished()) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 143);
    assert.deepEqual(readdirSync(folder()), ['out.ndjson']);
  });
});
