import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { checkContext } from '../../../src/core/checks/context.js';
import { checks } from '../../../src/core/checks/index.js';
import { createEngine } from '../../../src/core/index.js';

const seeds = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));

describe('checks: texts with scrambled numbers', () => {
  it('never fail, and give messages without NaN or undefined and spans inside the text', function () {
    this.timeout(60_000);
    const engine = createEngine();
    let random = 7;
    const next = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((random / 2_147_483_648) * below);
    };
    let seen = 0;
    for (let round = 0; round < 12; round++) {
      for (const seed of seeds) {
        const text = seed.replace(/\d/g, (digit) =>
          next(4) === 0 ? '0123456789.-%'.charAt(next(13)) : digit,
        );
        const { document, annotations, claims } = engine.analyse(text);
        const context = checkContext(document, annotations, claims);
        for (const check of checks) {
          for (const parts of check.run(context)) {
            seen++;
            const said = 'proof' in parts ? parts.proof : parts.finding;
            assert.doesNotMatch(said.message, /NaN|undefined|Infinity/, check.id);
            if ('proof' in parts) {
              assert.ok(
                parts.proof.figures.every((id) => /^(?:figure|dose|date)$/.test(context.get(id)?.type ?? '')),
                check.id,
              );
              continue;
            }
            const { start, end, related = [], fixes = [], accuses } = parts.finding;
            for (const span of [{ start, end }, ...related, ...fixes.flatMap(({ edits }) => edits)]) {
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, check.id);
            }
            assert.ok(accuses.length > 0 && accuses.every((id) => context.get(id) !== undefined), check.id);
          }
        }
      }
    }
    assert.ok(seen > 200, `only ${seen} findings and proofs were looked at`);
  });
});
