import { describe, expect, test } from 'vitest';
import { builtFiles } from './files.ts';

/** What no code of the extension may name, its packages included. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'text into markup':
    /\.(?:innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|DOMParser|document\.write/,
  'text into code': /\beval\(|new Function\b|\bFunction\(|setTimeout\(["'`]|javascript:/,
  requests:
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts/,
  'messages to pages': /\.postMessage\(|new CustomEvent|BroadcastChannel|externally_connectable/,
  'storage that pages share': /\blocalStorage\b|\bsessionStorage\b|indexedDB|document\.cookie/,
};

/** The only addresses in the code: names of namespaces, which nobody asks for, and comments of packages. */
const ADDRESSES =
  /https?:\/\/(?!www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)|wxt\.dev\/|github\.com\/wxt-dev\/)[\w.-]+/g;

describe.each(['chromium', 'firefox'] as const)('the extension built for %s', (browser) => {
  const code = builtFiles(browser, 'js');
  const pages = builtFiles(browser, 'html', 'css');

  test.each(Object.entries(FORBIDDEN))('has no code that turns to: %s', (_what, pattern) => {
    for (const [file, text] of Object.entries(code)) {
      expect(pattern.exec(text)?.[0], file).toBeUndefined();
    }
  });

  test('names no address of another server', () => {
    for (const [file, text] of Object.entries({ ...code, ...pages })) {
      expect(text.match(ADDRESSES), file).toBeNull();
    }
  });

  test('has pages whose scripts and styles are files of their own', () => {
    for (const [file, text] of Object.entries(builtFiles(browser, 'html'))) {
      expect(
        text.match(/<script(?![^>]*\bsrc="\/)[^>]*>|<style|\son\w+=|\sstyle=/g),
        file,
      ).toBeNull();
    }
  });

  test('holds scripts that may stand in every page', () => {
    for (const file of ['scout.js', 'annotator.js']) {
      expect(code[file], file).toBeDefined();
      expect(code[file], file).not.toMatch(/\uffff/);
    }
  });

  test.runIf(browser === 'chromium')('asks for all of the scout to be compiled at once', () => {
    expect(code['scout.js']).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });
});
