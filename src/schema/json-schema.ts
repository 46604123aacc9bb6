/** The JSON Schema of the export, generated from the zod schemas. */
import { z } from 'zod';
import { exportSchema, exportSchemaId } from './export.js';

/** The text of the shipped JSON Schema file (draft 2020-12), with a line feed at its end. */
export function exportJsonSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12', reused: 'ref' });
  const schema = {
    $schema,
    $id: exportSchemaId,
    title: 'Trial Lens export',
    description: 'Annotations, claims, findings and proofs of clinical-trial texts',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
