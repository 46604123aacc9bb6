/** Writes a file so that whoever reads it, or comes after a crash, finds the old one or the new one, never a part. */

/** What this needs of a file system; places are addresses or paths. */
export interface Files<Place> {
  write(place: Place, text: string): PromiseLike<void>;
  /** Moves a file over whatever stands at `to`, in one step. */
  move(from: Place, to: Place): PromiseLike<void>;
  remove(place: Place): PromiseLike<void>;
}

/** Writes to `beside` and moves that over `target`. Where that fails, `target` is as it was and nothing lies about. */
export async function replaceWhole<Place>(
  files: Files<Place>,
  { target, beside }: { readonly target: Place; readonly beside: Place },
  text: string,
): Promise<void> {
  try {
    await files.write(beside, text);
    await files.move(beside, target);
  } catch (error) {
    await files.remove(beside).then(undefined, () => undefined);
    throw error;
  }
}
