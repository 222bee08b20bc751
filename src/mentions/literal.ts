/**
 * The source of an expression (flag `u`) that matches just these characters. `RegExp.escape` does the same, but
 * writes letters as numbers too, which makes the compiled names far longer.
 */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The source of a class of any of these characters, such as `[abc]`. */
export function anyOf(characters: string): string {
  return `[${characters.replace(/[\\\]^[-]/g, '\\$&')}]`;
}
