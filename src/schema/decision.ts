/**
 * What a person said about an annotation, a finding or a whole text. Decisions are an append-only history: nothing is
 * rewritten, a later decision takes the place of an earlier one. Types are inferred from these schemas.
 */
import * as z from 'zod';
import { relationKindSchema } from './relation.js';

/** Raised when a field changes its meaning or goes away; a reader sets a newer file aside untouched. */
export const decisionsSchemaVersion = 1;

const decisionsSchemaFamily = 'urn:trial-lens:decisions:';

/** Stands in the first line of every decision file. */
export const decisionsSchemaId = `${decisionsSchemaFamily}${decisionsSchemaVersion}` as const;

/** The version that a `schema` value names, or undefined where it names no decision file. */
export function decisionsVersionOf(schema: string): number | undefined {
  const version = schema.startsWith(decisionsSchemaFamily) ? schema.slice(decisionsSchemaFamily.length) : '';
  return /^[1-9][0-9]{0,8}$/.test(version) ? Number(version) : undefined;
}

const offset = z.number().int().nonnegative();

/** A place in a text that can be found again after the text has changed elsewhere. */
export const anchorSchema = z
  .object({
    /** The characters themselves. */
    quote: z.string(),
    /** What stood right before and right behind. */
    prefix: z.string(),
    suffix: z.string(),
    /** UTF-16 code units into the text it was made on. */
    start: offset,
    end: offset,
    /** SHA-256 of that text in UTF-8, lower-case hexadecimal. */
    sha256: z.string(),
  })
  .readonly();

/** An annotation without its place: its type and the fields of its value. */
export const judgedSchema = z.looseObject({ type: z.string().min(1) }).readonly();

/** What one annotator stood for when a disagreement was settled. */
const sideSchema = z
  .object({
    /** The words of the text. */
    quote: z.string(),
    annotation: judgedSchema.optional(),
    verdict: z.enum(['related', 'cut', 'ignored', 'confirmed']).optional(),
  })
  .readonly();

/** In the adjudicated layer: which disagreement a decision settles, and how. */
export const settlesSchema = z
  .object({
    /** One name for all decisions that settle the same disagreement. */
    disagreement: z.string().min(1),
    /** The two annotators. */
    between: z.tuple([z.string().min(1), z.string().min(1)]).readonly(),
    /** What each of them stood for at that time; null for nothing. A later change of either makes the adjudication stale. */
    sides: z.tuple([sideSchema.nullable(), sideSchema.nullable()]).readonly(),
    /** Whose answer was taken; `other` for a third one. */
    taken: z.enum(['first', 'second', 'other']),
  })
  .readonly();

const base = {
  /** Unique for ever, also across machines. */
  id: z.string().min(1),
  /** When, in UTC: "2026-03-01T12:00:00.000Z". */
  at: z.iso.datetime(),
  /** Who: name or address of the person. */
  by: z.string().min(1),
  /** Id of the decision whose place this one takes. */
  replaces: z.string().optional(),
  settles: settlesSchema.optional(),
};

const onPlace = { ...base, anchor: anchorSchema };
const note = z.string();

export const decisionSchema = z.discriminatedUnion('action', [
  /** The suggestion is right. */
  z.object({ action: z.literal('accept'), ...onPlace, annotation: judgedSchema }),
  /** There is nothing to annotate here. */
  z.object({ action: z.literal('reject'), ...onPlace, annotation: judgedSchema, note: note.optional() }),
  /** It is something else, or has another value: `annotation` is what was suggested, `to` what it is. */
  z.object({ action: z.literal('change'), ...onPlace, annotation: judgedSchema, to: judgedSchema }),
  /** Nothing was suggested here. */
  z.object({ action: z.literal('add'), ...onPlace, annotation: judgedSchema }),
  /** `anchor` belongs to `other` ("this dose is of that drug"). */
  z.object({ action: z.literal('relate'), ...onPlace, relation: relationKindSchema, other: anchorSchema }),
  /** It does not, although it was taken to. */
  z.object({ action: z.literal('cut'), ...onPlace, relation: relationKindSchema, other: anchorSchema }),
  /** Opens a thread at a place, or answers in one. */
  z.object({
    action: z.literal('comment'),
    ...onPlace,
    note,
    thread: z.string().min(1),
    /** A second figure, where the comment is about a pair. */
    other: anchorSchema.optional(),
    /** The rule, where the comment is about a finding. */
    rule: z.string().min(1).optional(),
  }),
  /** Closes a thread, or opens it again. */
  z.object({ action: z.literal('resolve'), ...onPlace, thread: z.string().min(1), resolved: z.boolean() }),
  /** The finding is no mistake of the authors. */
  z.object({ action: z.literal('ignore'), ...onPlace, rule: z.string().min(1), message: z.string(), note }),
  /** It is one, to be asked about. */
  z.object({
    action: z.literal('confirm'),
    ...onPlace,
    rule: z.string().min(1),
    message: z.string(),
    note: note.optional(),
  }),
  /** The whole text is done, as it stood when its digest was this. */
  z.object({
    action: z.literal('sign-off'),
    ...base,
    sha256: z.string(),
    /** Digest of the live decisions at that moment, so that a later one makes the signature stale. */
    decisions: z.string(),
  }),
  /** Takes a decision back (undo); retracting the retraction brings it again (redo). */
  z.object({ action: z.literal('retract'), ...base, replaces: z.string().min(1) }),
  /** An orphan that a person lets go. */
  z.object({ action: z.literal('dismiss'), ...base, replaces: z.string().min(1), note: note.optional() }),
]);

/** The first line of a decision file. */
export const decisionsHeadSchema = z
  .object({
    schema: z.literal(decisionsSchemaId),
    /** Path of the text, relative to the workspace, with forward slashes. */
    document: z.string().min(1),
    annotator: z.string().min(1),
  })
  .readonly();

export type Anchor = z.infer<typeof anchorSchema>;
export type Settles = z.infer<typeof settlesSchema>;
/** What an annotator stood for; null for nothing. */
export type Side = Settles['sides'][number];
export type Judged = z.infer<typeof judgedSchema>;
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
export type DecisionAction = Decision['action'];
/** A decision at a place of the text. */
export type PlacedDecision = Extract<Decision, { readonly anchor: Anchor }>;
export type DecisionsHead = z.infer<typeof decisionsHeadSchema>;

/** The decisions of one annotator on one text. */
export interface DecisionFile {
  readonly head: DecisionsHead;
  readonly decisions: readonly Decision[];
}
