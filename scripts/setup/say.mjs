/**
 * Tells the user one step, on standard error: standard output belongs to what a script finds.
 *
 * @param {string} step what it is about, in a word or two
 * @param {string} text
 */
export function say(step, text) {
  process.stderr.write(`${step}: ${text}\n`);
}

/** Something that the user must mend; its message is shown alone. */
export class SetupError extends Error {}
