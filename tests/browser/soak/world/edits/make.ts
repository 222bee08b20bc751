import type { Random } from '../random.ts';
import { someText } from '../vocabulary.ts';

const INLINE = [
  'b',
  'i',
  'a',
  'span',
  'em',
  'code',
  'mark',
  'sup',
  'q',
  'bdo',
  'button',
  'label',
  'x-inline',
];
const BLOCK = [
  'p',
  'div',
  'li',
  'section',
  'h2',
  'blockquote',
  'pre',
  'td',
  'figure',
  'address',
  'x-block',
];
const UNREAD = ['script', 'style', 'noscript', 'template', 'textarea', 'datalist', 'title'];
const RUBY =
  '<ruby>北<rp>(</rp><rt>ほっ</rt><rp>)</rp>方<rt>ぽう</rt>領<rt>りょう</rt>土<rt>ど</rt></ruby>';
const MARKUP = [
  RUBY,
  '<table><tr><td>Etorofu</td><td>Kuna<wbr>shiri</td></tr></table>',
  '<details><summary>Habomai</summary>Shikotan</details>',
  '<svg viewBox="0 0 90 20"><title>Iturup</title><text y="15">Kuna<tspan>shir</tspan></text></svg>',
  '<math><mi>x</mi><mtext>Shikotan</mtext></math>',
  'Kuna<!-- -->shi<b></b>ri, Etoro&shy;fu<br>Southern <i>Kuril</i>s',
  '<ul><li>Etorofu</li><li>Shikotan<ul><li>色<b>丹</b>島</li></ul></li></ul>',
  '<select><option>Etorofu</option></select><input value="Kunashir">',
];

/** An inline element, empty. */
export function someInline(random: Random): Element {
  return document.createElement(random.pick(INLINE));
}

/** An element with text in it, sometimes with elements in it. */
export function someElement(random: Random, depth = 0): Element {
  const kind = random.below(100);
  const tag = random.pick(kind < 45 ? INLINE : kind < 93 ? BLOCK : UNREAD);
  const element = document.createElement(tag);
  if (kind >= 93) {
    // A name in an unknown type of script is still no text for a reader, and runs nothing.
    if (tag === 'script') element.setAttribute('type', 'text/plain');
    element.textContent = someText(random);
    return element;
  }
  if (random.chance(20)) {
    element.innerHTML = random.pick(MARKUP);
    return element;
  }
  element.append(someText(random));
  for (let left = depth < 3 ? random.below(3) : 0; left > 0; left -= 1) {
    element.append(someElement(random, depth + 1), someText(random));
  }
  return element;
}

/** A node of any sort that can stand in text. */
export function someNode(random: Random): ChildNode {
  const kind = random.below(10);
  if (kind < 3) return document.createTextNode(someText(random));
  if (kind < 4) return document.createComment(someText(random));
  if (kind < 5) return document.createElement(random.pick(['br', 'wbr', 'hr', 'img']));
  return someElement(random);
}
