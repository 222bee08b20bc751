/** Source of a regular expression over all names, flag `g`; made by `build.ts`. */
declare module 'virtual:peer-pattern' {
  const pattern: string;
  export default pattern;
}

declare module 'mark.js/dist/mark.es6.js' {
  /** @see https://markjs.io/#markregexp */
  export default class Mark {
    constructor(context: Element);
    markRegExp(regexp: RegExp): void;
  }
}

declare module 'findandreplacedomtext' {
  /** @see https://github.com/padolsey/findAndReplaceDOMText#api */
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): void;
}
