import type { VNode } from 'preact';
import type { MessageKey, Translate } from '../i18n/translate.ts';

/** Headings, and the paragraphs below each. */
const PARTS: readonly (readonly [MessageKey, readonly MessageKey[]])[] = [
  [
    'dossier.method.mention',
    ['dossier.method.mention.is', 'dossier.method.mention.not', 'dossier.method.mention.unclear'],
  ],
  ['dossier.method.names', ['dossier.method.names.both', 'dossier.method.names.order']],
  ['dossier.method.source', ['dossier.method.source.single', 'dossier.method.source.lacks']],
  ['dossier.method.map', ['dossier.method.map.drawn']],
  ['dossier.method.report', ['dossier.method.report.how', 'dossier.method.report.page']],
];

/** How the extension decides what it marks and what it says, and how to tell that it is wrong. */
export function Method({ t }: { readonly t: Translate }): VNode {
  return (
    <>
      {PARTS.map(([title, paragraphs]) => (
        <div key={title}>
          <h3>{t(title)}</h3>
          {paragraphs.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
      ))}
    </>
  );
}
