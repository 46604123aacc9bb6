/** The JSON Schema of the export, generated from the zod schemas. */
import * as z from 'zod';
import {
  amountSchema,
  annotationSchema,
  dateSchema,
  designSchema,
  doseSchema,
  drugSchema,
  endpointSchema,
  figureSchema,
  phaseSchema,
  populationSchema,
  trialIdSchema,
} from './annotation.js';
import { claimSchema } from './claim.js';
import { exportDocumentSchema, exportSchema, exportSchemaId } from './export.js';
import { findingSchema, fixSchema, proofSchema } from './finding.js';

/** Parts that get a name of their own under `$defs`, so that the file reads like the data. */
const named: Readonly<Record<string, z.ZodType>> = {
  document: exportDocumentSchema,
  annotation: annotationSchema,
  drug: drugSchema,
  dose: doseSchema,
  amount: amountSchema,
  endpoint: endpointSchema,
  figure: figureSchema,
  'trial-id': trialIdSchema,
  phase: phaseSchema,
  design: designSchema,
  population: populationSchema,
  date: dateSchema,
  claim: claimSchema,
  finding: findingSchema,
  fix: fixSchema,
  proof: proofSchema,
};

/** The text of the shipped JSON Schema file (draft 2020-12), with a line feed at its end. */
export function exportJsonSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportSchema, {
    target: 'draft-2020-12',
    metadata: namesAndDescriptions(),
    override: ({ jsonSchema }) => {
      // zod's `readonly` speaks of the TypeScript value; in a file it would only be noise.
      delete jsonSchema.readOnly;
    },
  });
  const schema = {
    $schema,
    $id: exportSchemaId,
    title: 'Trial Lens export',
    description: 'Annotations, claims, findings and proofs of clinical-trial texts',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Descriptions stand beside the schemas; the names are added to them, once. */
function namesAndDescriptions(): typeof z.globalRegistry {
  for (const [id, schema] of Object.entries(named)) {
    if (schema.meta()?.id !== id) z.globalRegistry.add(schema, { ...schema.meta(), id });
  }
  return z.globalRegistry;
}
