import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPages } from '../../../../scripts/start/pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));

beforeAll(() => {
  vi.stubEnv('INIT_CWD', folder);
  mkdirSync(path.join(folder, 'folder'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function typeOf(name: string, content: string | Buffer): string | undefined {
  writeFileSync(path.join(folder, name), content);
  const source = readPages([name])[0]?.source;
  return source && 'type' in source ? source.type : undefined;
}

describe('readPages', () => {
  it.each([
    ['notes.txt', 'Iturup', 'text/plain; charset=utf-8'],
    ['page.html', '<p>Iturup', 'text/html; charset=utf-8'],
    ['PAGE.HTM', '<p>Iturup', 'text/html; charset=utf-8'],
    ['page', '\n<!DOCTYPE html><p>Iturup', 'text/html; charset=utf-8'],
    ['empty', '', 'text/plain; charset=utf-8'],
    // 択捉島 in Shift_JIS: the page has to say so itself.
    ['sjis.html', Buffer.from('91f0919193870a', 'hex'), 'text/html'],
  ])('takes %s for what it is', (name, content, type) => {
    expect(typeOf(name, content)).toBe(type);
  });

  it('reads files by their URL, and leaves the web to the browser', () => {
    const file = path.join(folder, 'a b.txt');
    writeFileSync(file, 'Shikotan');
    const names = [pathToFileURL(file).href, 'https://example.org/x?y'];
    const [local, remote] = readPages(names);
    expect(local?.source).toMatchObject({ body: Buffer.from('Shikotan') });
    expect(remote?.source).toEqual({ url: 'https://example.org/x?y' });
  });

  it.each([
    ['none.html', 'Cannot read none.html: there is no such file.'],
    ['folder', 'Cannot read folder: it is a folder.'],
    ['ftp://x.test/', 'Cannot read ftp://x.test/: only files and http(s) URLs can be opened.'],
    ['http://[bad', 'Cannot read http://[bad: this is no URL.'],
  ])('says in one line what is wrong with %s', (name, message) => {
    expect(() => readPages([name])).toThrow(message);
  });

  it('refuses what is neither HTML nor text', () => {
    expect(() => typeOf('image.png', Buffer.from([137, 80, 0, 1]))).toThrow(
      'neither HTML nor text',
    );
  });

  it('lays the demo out as an article with real text', () => {
    const source = readPages([])[0]?.source;
    const html = source && 'body' in source ? source.body.toString() : '';
    expect(html).toContain('<h1>Russia</h1>');
    expect(html).toContain('<h1>Japan</h1>');
    expect(html).toContain('known in Japan as the "Northern Territories" and in Russia as the');
    expect(html.match(/<p>/g)?.length).toBeGreaterThan(300);
    expect(html).not.toMatch(/undefined|null|\+\+|\[object/);
  });
});
