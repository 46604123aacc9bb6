/** Writes a file so that whoever reads it, or comes after a crash, finds the old one or the new one, never a part. */

/** What this needs of a file system; places are addresses or paths. */
export interface Files<Place> {
  write(place: Place, text: string): PromiseLike<void>;
  /** Moves a file over whatever stands at `to`, in one step. */
  move(from: Place, to: Place): PromiseLike<void>;
  remove(place: Place): PromiseLike<void>;
}

/**
 * Writes to `beside` and moves that over `target`. Where that fails, or where `mayMove` says right before the move that it must
 * not be, `target` is as it was and nothing lies about. True where it was moved.
 */
export async function replaceWhole<Place>(
  files: Files<Place>,
  { target, beside }: { readonly target: Place; readonly beside: Place },
  text: string,
  mayMove: () => PromiseLike<boolean> = async () => true,
): Promise<boolean> {
  try {
    await files.write(beside, text);
    if (await mayMove()) {
      await files.move(beside, target);
      return true;
    }
    await files.remove(beside);
    return false;
  } catch (error) {
    await files.remove(beside).then(undefined, () => undefined);
    throw error;
  }
}
