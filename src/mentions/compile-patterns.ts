import type { PatternSources } from './patterns.ts';

/** Expressions for what stands beside names; `patterns.ts` says what each is for. */
export type Patterns = Readonly<Record<keyof PatternSources, RegExp>>;

/** Compiles the patterns that are sent with the names. */
export function compilePatterns(sources: PatternSources): Patterns {
  const compiled = Object.entries(sources).map(([id, source]) => [id, new RegExp(source, 'u')]);
  return Object.fromEntries(compiled) as Patterns;
}
