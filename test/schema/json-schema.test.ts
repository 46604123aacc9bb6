/** The shipped JSON Schema is the one that the zod schemas give. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { exportSchemaId } from '../../src/schema/export.js';
import { exportJsonSchemaText } from '../../src/schema/json-schema.js';

const file = 'src/schema/trial-lens.schema.generated.json';

describe('schema: JSON Schema', () => {
  it('is fresh (npm run schema writes it anew)', () => {
    assert.equal(readFileSync(file, 'utf8'), exportJsonSchemaText());
  });

  it('is the same at every call and names its version', () => {
    assert.equal(exportJsonSchemaText(), exportJsonSchemaText());
    assert.equal(JSON.parse(exportJsonSchemaText()).$id, exportSchemaId);
  });
});
