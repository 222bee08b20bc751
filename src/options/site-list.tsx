import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import { formatSiteList, parseSiteList, SiteListError } from '../settings/site-list.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly label: string;
  readonly sites: readonly string[];
  readonly t: Translate;
  /** Name of the file that the list is saved as. */
  readonly file: string;
  readonly store: (sites: readonly string[]) => void;
}

/** A list of sites, to add to by typing, pasting or a file, to take from, and to save. */
export function SiteList({ label, sites, t, file, store }: Props): VNode {
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  const add = (list: string): void => {
    try {
      const added = parseSiteList(list);
      store([...new Set([...sites, ...added])].toSorted());
      setText('');
      setFault('');
    } catch (error) {
      if (!(error instanceof SiteListError)) throw error;
      setFault(t('options.lineWrong', { line: error.line, text: error.text }));
    }
  };
  const read = async (input: HTMLInputElement): Promise<void> => {
    const list = await input.files?.[0]?.text().catch(() => undefined);
    if (list === undefined) setFault(t('options.fileWrong'));
    else add(list);
    input.value = '';
  };

  return (
    <section class="option sites">
      <h3>{label}</h3>
      <p class="quiet">{t('options.sitesWhy')}</p>
      {sites.length === 0 && <p class="quiet">{t('options.noSites')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button"
              aria-label={t('options.remove', { site })}
              onClick={() => store(sites.filter((other) => other !== site))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label for={id}>{t('options.addLabel')}</label>
      <textarea
        id={id}
        rows={2}
        spellcheck={false}
        placeholder="example.com"
        value={text}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <div class="row">
        <button type="button" class="button main" onClick={() => add(text)}>
          {t('options.add')}
        </button>
        <label class="button file">
          {t('options.import')}
          <input
            type="file"
            accept="text/plain"
            onChange={({ currentTarget }) => void read(currentTarget)}
          />
        </label>
        {sites.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => saveFile(file, formatSiteList(sites))}
          >
            {t('options.export')}
          </button>
        )}
      </div>
    </section>
  );
}
