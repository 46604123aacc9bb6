/**
 * Copies of plain objects with some fields changed.
 *
 * Up to Node 20 an object that is spread and then given a field of its own has a hidden class that no other object has:
 * it is slow to make, and slow to read for everyone who meets it. Copies made here share theirs with all others that have
 * the same fields in the same order.
 */

/** A copy in which these fields take the place of what was there, or come after it. */
export function copyWith<T extends object, const U extends object>(one: T, fields: U): Changed<T, U> {
  const copy: object = Object.assign({}, one, fields);
  return copy as Changed<T, U>;
}

/** Of a union, each member is changed on its own. */
type Changed<T, U> = T extends unknown ? Omit<T, keyof U> & U : never;
