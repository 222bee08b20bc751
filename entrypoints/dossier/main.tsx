import { browser } from 'wxt/browser';
import { Dossier } from '../../src/dossier/dossier.tsx';
import { goToFragment } from '../../src/dossier/fragment.ts';
import { readSettings } from '../../src/settings/store.ts';
import { pageTexts } from '../../src/ui/language.ts';
import { showPage } from '../../src/ui/show-page.tsx';

async function show(): Promise<void> {
  const t = pageTexts(await readSettings());
  document.title = t('dossier.title');
  showPage(<Dossier t={t} />);
}

await show();
goToFragment();
// Another language chosen in the options takes effect here at once.
browser.storage.local.onChanged.addListener(() => void show());
