import { readFileSync } from 'node:fs';
import { PROJECT } from '../../setup/project.mjs';

/**
 * A file of an installed package.
 *
 * @param path package name and path in it, such as `vite/LICENSE.md`
 */
export function packageFile(path: string): string {
  return readFileSync(`${PROJECT}node_modules/${path}`, 'utf8');
}
