// Loaded by every Node that knows modules, however old: no imports here and no young syntax.

/**
 * Says what is wrong with the running Node, or nothing.
 *
 * @param {string} wanted "20" or "20.19"
 * @param {string} purpose what needs it, as in "npm start"
 * @param {string} version of the running Node
 * @returns {string}
 */
export function nodeTooOld(wanted, purpose, version) {
  const have = version.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  const major = (have[0] || 0) - (want[0] || 0);
  const minor = (have[1] || 0) - (want[1] || 0);
  if (major > 0 || (major === 0 && minor >= 0)) return '';
  return `${purpose} needs Node ${wanted} or newer, and this is Node ${version}.\n  Install a newer Node and run the same command again.`;
}
