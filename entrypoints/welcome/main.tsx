import { annotateSample } from './sample.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { pageTexts } from '../../src/ui/language.ts';
import { showPage } from '../../src/ui/show-page.tsx';
import { Welcome } from '../../src/welcome/welcome.tsx';

async function show(): Promise<void> {
  const t = pageTexts(await readSettings());
  document.title = `Four Islands – ${t('welcome.title')}`;
  showPage(<Welcome t={t} />);
}

watchSettings(() => void show());
await show();
await annotateSample();
