import assert from 'node:assert/strict';
import { guard } from '../../src/editor/guard.js';

describe('the guard around a provider', () => {
  const logged: string[] = [];
  const log = { error: (message: string | Error) => void logged.push(String(message)) };
  beforeEach(() => {
    logged.length = 0;
  });

  it('hands on what the function gives', () => {
    assert.equal(guard(log, 'sum', 0, (a: number, b: number) => a + b)(1, 2), 3);
    assert.deepEqual(logged, []);
  });

  it('answers with the fallback and logs where the function throws', () => {
    const broken = guard(log, 'hover', 'nothing', () => {
      throw new Error('broken');
    });
    assert.equal(broken(), 'nothing');
    assert.match(logged[0] ?? '', /^hover: Error: broken/);
  });

  it('answers with the fallback and logs where the function rejects', async () => {
    const broken = guard(log, 'hover', Promise.resolve('nothing'), () => Promise.reject(new Error('broken')));
    assert.equal(await broken(), 'nothing');
    assert.equal(logged.length, 1);
  });
});
