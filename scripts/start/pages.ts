import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../setup/say.mjs';
import { demoPage } from './demo.ts';

/** A page to open: one of the web, or one to be served from here. */
export interface StartPage {
  /** As the user named it. */
  readonly name: string;
  readonly source: { readonly url: string } | { readonly body: Buffer; readonly type: string };
}

/**
 * Reads what the user wants to open; the demo if that is nothing.
 *
 * @param names files, relative to where the user is, and URLs
 * @throws SetupError in one line, if one cannot be read
 */
export function readPages(names: readonly string[]): StartPage[] {
  if (names.length > 0) return names.map(readPage);
  const type = 'text/html; charset=utf-8';
  return [{ name: 'demo', source: { body: Buffer.from(demoPage()), type } }];
}

function readPage(name: string): StartPage {
  // One letter and a colon is a drive of Windows.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(name)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(name)) throw new SetupError(`Cannot read ${name}: this is no URL.`);
    return { name, source: { url: name } };
  }
  if (scheme && scheme !== 'file') {
    throw new SetupError(`Cannot read ${name}: only files and http(s) URLs can be opened.`);
  }
  const body = readFile(name, scheme === 'file');
  return { name, source: { body, type: typeOf(name, body) } };
}

function readFile(name: string, isUrl: boolean): Buffer {
  try {
    // npm runs scripts in the project's folder and tells here where the user is.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    const file = isUrl ? fileURLToPath(name) : path.resolve(from, name);
    if (statSync(file).isDirectory()) throw new SetupError(`Cannot read ${name}: it is a folder.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`Cannot read ${name}: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EACCES' ? 'it may not be read' : message;
}

function typeOf(name: string, body: Buffer): string {
  if (body.includes(0)) throw new SetupError(`Cannot read ${name}: it is neither HTML nor text.`);
  // Without a declared encoding, browsers do not guess UTF-8; with another one the page declares it itself.
  const charset = isUtf8(body) ? '; charset=utf-8' : '';
  const isHtml =
    /\.x?html?$/i.test(name) ||
    /^\s*<(!doctype html|html)\b/i.test(body.toString('latin1', 0, 256));
  return `text/${isHtml ? 'html' : 'plain'}${charset}`;
}
