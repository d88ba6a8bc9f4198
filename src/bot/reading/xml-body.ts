/** XML as the JSON that paths look through: TwiML, and whatever else answers in elements. */
import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { grouped } from '../../grouped.ts';
import type { Json } from '../../json.ts';

const deepest = 200;
/** Characters: a megabyte of empty elements would keep everybody waiting for seconds. */
const longest = 256 * 1024;

/**
 * `{Response: {Message: ["Hello", {to: "+1", text: "Bye"}]}}`: the outermost element by its name; those within it as lists by theirs, one alike;
 * one of words alone as its words, one with attributes as these and `text`.
 * @returns undefined where it is no XML, is too long or nested too deep to be a reply, or is a page.
 */
export function xmlIn(text: string): Json | undefined {
  if (text.length > longest) return undefined;
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const root = parser.parseFromString(text.trim(), 'text/xml').documentElement;
    return root === null || /^html$/i.test(root.nodeName) ? undefined : { [root.nodeName]: valueOf(root, 1) };
  } catch {
    return undefined;
  }
}

function valueOf(element: Element, depth: number): Json {
  if (depth > deepest) throw new RangeError('nested too deep');
  const nodes = [...element.childNodes];
  const inner = nodes.filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
  const isMixed = nodes.some((node) => isText(node) && (node.nodeValue ?? '').trim() !== '');
  const words = inner.length === 0 || isMixed ? (element.textContent ?? '').trim() : '';
  const members: [string, Json][] = [
    ...[...element.attributes].map(({ name, value }): [string, Json] => [name, value]),
    ...(words === '' ? [] : [['text', words] satisfies [string, Json]]),
    ...[...grouped(inner, ({ nodeName }) => nodeName)].map(([name, all]): [string, Json] => [
      name,
      all.map((one) => valueOf(one, depth + 1)),
    ]),
  ];
  return element.attributes.length + inner.length === 0 ? words : Object.fromEntries(members);
}

const isText = ({ nodeType, TEXT_NODE, CDATA_SECTION_NODE }: Node): boolean =>
  nodeType === TEXT_NODE || nodeType === CDATA_SECTION_NODE;
