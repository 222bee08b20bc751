/** findAndReplaceDOMText with its preset for prose, which reads blocks over inline elements. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import pattern from 'virtual:peer-pattern';
import { onAdded } from './added.ts';

const names = new RegExp(pattern, 'g');

function read(root: Element): void {
  findAndReplaceDOMText(root, { find: names, wrap: 'mark', preset: 'prose' });
}

read(document.body);
onAdded(read);
