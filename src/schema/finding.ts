/** Findings and proofs: what the checks say. The types are inferred from these schemas. */
import * as z from 'zod';

const offset = z.number().int().nonnegative();

export const severitySchema = z.enum(['error', 'warning', 'info']);

/** A change of the text that a person may apply: replace [start, end) by `text`. */
export const editSchema = z.object({ start: offset, end: offset, text: z.string() }).readonly();

export const fixSchema = z.object({ title: z.string(), edits: z.array(editSchema).readonly() }).readonly();

export const relatedSchema = z.object({ start: offset, end: offset, message: z.string() }).readonly();

/** The arithmetic in named values, for programs: what was printed, what was recomputed, by which method. */
export const evidenceSchema = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()])).readonly()]),
  )
  .readonly();

export const findingSchema = z
  .object({
    /** Id of the rule: its file name, setting key and diagnostic code. */
    rule: z.string().min(1),
    severity: severitySchema,
    start: offset,
    end: offset,
    /** One sentence: what disagrees with what, with the arithmetic. */
    message: z.string(),
    related: z.array(relatedSchema).readonly(),
    evidence: evidenceSchema,
    fixes: z.array(fixSchema).readonly(),
    /** Ids of the annotations it accuses. */
    accuses: z.array(z.string()).readonly(),
  })
  .readonly();

export const proofSchema = z
  .object({
    rule: z.string().min(1),
    /** `proven`: recomputed to the printed digits. `consistent`: inside bounds that other figures set. */
    strength: z.enum(['proven', 'consistent']),
    /** Ids of the annotations it vouches for. */
    figures: z.array(z.string()).readonly(),
    message: z.string(),
  })
  .readonly();

export type Severity = z.infer<typeof severitySchema>;
export type TextEdit = z.infer<typeof editSchema>;
export type Fix = z.infer<typeof fixSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Proof = z.infer<typeof proofSchema>;
