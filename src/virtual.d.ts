/** Modules that `scripts/build/dataset-plugin.ts` makes from `assets/dataset/` at build time. */

declare module 'virtual:dataset' {
  const dataset: import('./dataset/types.ts').Dataset;
  export default dataset;
}

declare module 'virtual:name-table' {
  const rows: readonly import('./mentions/name-table.ts').NameRow[];
  export default rows;
}

declare module 'virtual:names' {
  const names: import('./mentions/compile.ts').CompiledNames;
  export default names;
}

declare module 'virtual:roots' {
  /** What `createRootTest` takes. */
  const roots: readonly string[];
  export default roots;
}
