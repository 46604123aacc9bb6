/** What the value of an annotation may hold, by its type, so that what a person types becomes what the schema asks. */
import * as z from 'zod';
import { annotationSchema } from './annotation.js';

/** What a field takes: a number, one of some words, a list of either, or any words. */
export type FieldKind =
  | { readonly kind: 'number' | 'truth' | 'words' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldKind };

export interface ValueField {
  /** "mention", or "amount.value" where it is a part of another. */
  readonly name: string;
  readonly takes: FieldKind;
  readonly required: boolean;
}

/** Made by the program with the place of an annotation, not parts of its value. */
const placeFields: ReadonlySet<string> = new Set(['id', 'start', 'end', 'text', 'by', 'type']);

/** The fields of a type's value, as the schema orders them; none for a type that there is not. */
export function valueFields(type: string): readonly ValueField[] {
  const schema = annotationSchema.options.find((option) => option.shape.type.value === type);
  return schema === undefined ? [] : fieldsOf(schema.shape, '', true);
}

function fieldsOf(shape: z.ZodRawShape, path: string, required: boolean): ValueField[] {
  const fields: ValueField[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    if (path === '' && placeFields.has(name)) continue;
    const needed = required && !schema._zod.optin;
    const inner = bare(schema);
    if (inner instanceof z.ZodObject) fields.push(...fieldsOf(inner.shape, `${path}${name}.`, needed));
    else {
      const takes = kindOf(inner);
      if (takes !== undefined) fields.push({ name: `${path}${name}`, takes, required: needed });
    }
  }
  return fields;
}

/** The schema without "optional" and "readonly". */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly ? bare(schema.unwrap()) : schema;
}

/** Undefined for what no line of words can give, such as a list of places. */
function kindOf(schema: z.core.$ZodType): FieldKind | undefined {
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'truth' };
  if (schema instanceof z.ZodString) return { kind: 'words' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (!(schema instanceof z.ZodArray)) return undefined;
  const of = kindOf(bare(schema.element));
  return of && { kind: 'list', of };
}
