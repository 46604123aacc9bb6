/** Records that say of all their p-values that they are one-sided: "p values for survival are one-sided", "by one-tailed tests". */
import type { CheckContext } from './check.js';
import { onceADocument } from './once-a-document.js';

/** The records, by index, whose words make every test one-sided. */
export const recordsOfOneSidedTests: (context: CheckContext) => ReadonlySet<number> = onceADocument(
  ({ document: { records, text } }) =>
    new Set(records.filter(({ start, end }) => SAID.test(text.slice(start, end))).map(({ index }) => index)),
);

/** A one-sided level says nothing: p-values are mostly two-sided beside it. */
const SAID =
  /\b[Pp][ -]?values?\s[^.;()\d]{0,60}\bone-(?:sided|tailed)|\b[Oo]ne-(?:sided|tailed)\s(?:[Pp][ -]?values?|(?:stratified\s)?log-rank|tests?)\b/;
