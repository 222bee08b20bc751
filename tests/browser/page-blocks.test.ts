import { describe, expect, test } from 'vitest';
import { BROWSERS, markedTexts, openTab, useBrowser, waitForMarks } from './harness.ts';

describe.each(BROWSERS)('blocks in %s', (name) => {
  const session = useBrowser(name);

  test('a document whose design mode is on is left alone', async () => {
    session().sites.serve({
      'http://design.test/': '<script>document.designMode = "on"</script><p>Etorofu</p>',
      'http://plain.test/': '<p>Etorofu</p>',
    });
    const edited = await openTab(session(), 'http://design.test/');
    const plain = await openTab(session(), 'http://plain.test/');
    await waitForMarks(plain.page, ['Etorofu']);
    expect(await markedTexts(edited.page)).toEqual([]);
    await edited.page.close();
    await plain.page.close();
  });
});
