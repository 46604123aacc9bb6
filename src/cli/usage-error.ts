/** A mistake in how the program was called: what is wrong, and what to do. Ends with exit code 2. */
export class UsageError extends Error {}
