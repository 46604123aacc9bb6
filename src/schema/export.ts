/**
 * The exported JSON: what Trial Lens found in one text or many, as one file.
 *
 * This is the only definition: the TypeScript types are inferred from it and the shipped JSON Schema is
 * generated from it. All offsets are UTF-16 code units, half-open, into the text whose SHA-256 is given.
 */
import * as z from 'zod';
import { annotationSchema } from './annotation.js';
import { claimSchema } from './claim.js';
import { findingSchema, proofSchema } from './finding.js';
import { relationSchema } from './relation.js';

/** Raised when a field changes its meaning or goes away; a reader refuses a version newer than its own. */
export const exportSchemaVersion = 1;

const exportSchemaFamily = 'urn:trial-lens:export:';

/** Stands in every export as `schema` and in the JSON Schema as `$id`. */
export const exportSchemaId = `${exportSchemaFamily}${exportSchemaVersion}` as const;

/** The version that a `schema` value names, or undefined where it names no Trial Lens export. */
export function exportVersionOf(schema: string): number | undefined {
  const version = schema.startsWith(exportSchemaFamily) ? schema.slice(exportSchemaFamily.length) : '';
  return /^[1-9][0-9]{0,8}$/.test(version) ? Number(version) : undefined;
}

const offset = z.number().int().nonnegative().describe('UTF-16 code units from the start of the text');

const exportSpanSchema = z.object({ start: offset, end: offset }).readonly();

export const figureStatusSchema = z
  .enum(['proven', 'consistent', 'refuted', 'unverified'])
  .describe(
    'proven: recomputed from other figures to its printed digits; consistent: passed checks that bound it; ' +
      'refuted: cannot be right as printed; unverified: nothing in the text to check it against',
  );

export const lineEndingSchema = z
  .enum(['lf', 'crlf', 'cr', 'mixed', 'none'])
  .describe('How lines end in the text; none where it has a single line');

const recordSchema = z
  .object({ index: z.number().int().nonnegative(), start: offset, end: offset })
  .readonly()
  .describe('One abstract or registry page of possibly many in a file');

const sectionSchema = z
  .object({
    kind: z.enum([
      'title',
      'background',
      'objective',
      'methods',
      'eligibility',
      'results',
      'conclusion',
      'registration',
      'funding',
      'bibliography',
      'links',
      'other',
    ]),
    title: z.string().describe('The heading as printed, without its colon'),
    level: z.number().int().positive().describe('1 for a top heading, 2 below it'),
    start: offset,
    end: offset,
    heading: exportSpanSchema,
  })
  .readonly();

const abbreviationSchema = z
  .object({
    short: z.string(),
    long: z.string(),
    shortSpan: exportSpanSchema,
    longSpan: exportSpanSchema,
  })
  .readonly()
  .describe('A short form that the document defines: "objective response rate (ORR)"');

export const exportDocumentSchema = z
  .object({
    name: z.string().min(1).describe('Path relative to the workspace, with forward slashes'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')
      .describe('SHA-256 of the text in UTF-8, without a byte-order mark'),
    offsetUnit: z.literal('utf-16').describe('Every offset counts UTF-16 code units'),
    length: offset.describe('Length of the text in UTF-16 code units'),
    lineEnding: lineEndingSchema,
    records: z.array(recordSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    abbreviations: z.array(abbreviationSchema).readonly(),
    annotations: z.array(annotationSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    relations: z
      .array(relationSchema)
      .readonly()
      .optional()
      .describe('What people said of pairs of annotations; absent where nobody did'),
    findings: z.array(findingSchema).readonly(),
    proofs: z.array(proofSchema).readonly(),
    figureStatus: z
      .record(z.string(), figureStatusSchema)
      .readonly()
      .describe('By annotation id, for every annotation of type figure'),
  })
  .readonly();

export const exportSchema = z
  .object({
    schema: z.literal(exportSchemaId),
    generator: z.object({ name: z.string().min(1), version: z.string().min(1) }).readonly(),
    documents: z.array(exportDocumentSchema).readonly(),
  })
  .readonly();

export type LineEnding = z.infer<typeof lineEndingSchema>;
export type ExportDocument = z.infer<typeof exportDocumentSchema>;
export type ExportFile = z.infer<typeof exportSchema>;
