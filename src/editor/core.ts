/**
 * The core as the editor calls it. It is loaded when something first needs it, which is after activation: so starting the
 * extension costs next to nothing, also where no trial text is open. It is a file of its own beside the extension.
 */
import type * as Core from '../core/index.js';

let loaded: typeof Core | undefined;

/** What the core's one door offers. The first call takes some tens of milliseconds, every other one nothing. */
export function core(): typeof Core {
  loaded ??= require('../core/index.js') as typeof Core;
  return loaded;
}
