import type { Example } from '../../server/ingest/adapter.ts';
import type { Random } from './random.ts';

/** Whether the body itself is the proof: then one changed bit of it may go unseen, and only foreign bodies are tried. */
export const isSealed = ({ headers, query }: Example) =>
  !query && !Object.keys(headers).some((name) => /sign|hmac|authorization/i.test(name));

/** One character of the signature replaced by another of its kind, wherever a sender puts it. */
export function otherSignature(example: Example, random: Random): Example | undefined {
  const spoil = (text: string, from: number) => {
    const places = [...text.slice(from).matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index + from);
    const place = random.pick(places);
    const others = Array.from(
      /[0-9a-f]{16}/.test(text) ? '0123456789abcdef' : 'ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789',
    );
    const letter = random.pick(others.filter((other) => other !== text[place]));
    return text.slice(0, place) + letter + text.slice(place + 1);
  };
  const [name] = Object.keys(example.headers).filter((each) => /sign|hmac|authorization/i.test(each));
  if (name) {
    const value = example.headers[name]!;
    const from = Math.max(value.indexOf('v1=') + 3, value.indexOf('v1,') + 3, 0);
    return { ...example, headers: { ...example.headers, [name]: spoil(value, from > 2 ? from : 0) } };
  }
  const query = new URLSearchParams(example.query);
  const [word] = [...query.keys()].filter((each) => /sign/i.test(each));
  if (!word) return undefined;
  query.set(word, spoil(query.get(word)!, 0));
  return { ...example, query: query.toString() };
}
