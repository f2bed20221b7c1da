/** What reads the DOM is tested in real browsers; here is what only counts. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { locate, type TextRun } from '../../../../entrypoints/content/page-reader.ts';

vi.hoisted(() => {
  // The module takes methods from the prototypes of a page as it loads.
  for (const name of ['Node', 'Element', 'Document']) vi.stubGlobal(name, class {});
});

/** A run of these texts; a text node is known by its `data` only. */
function runOf(texts: string[], breaks: string[] = []): TextRun {
  const run: TextRun = { block: {} as Element, text: '', nodes: [], starts: [] };
  for (const [index, data] of texts.entries()) {
    if (index > 0) run.text += breaks[index] ?? '';
    run.starts.push(run.text.length);
    run.nodes.push({ data } as Text);
    run.text += data;
  }
  return run;
}

test('a place in one node is found in it', () => {
  const run = runOf(['In Kurram']);
  expect(locate(run, 3)).toEqual({ node: run.nodes[0], offset: 3 });
});

test('a place in the middle of several nodes is found in its own', () => {
  const run = runOf(['Spin', '-', 'Boldak']);
  expect(locate(run, 0)).toEqual({ node: run.nodes[0], offset: 0 });
  expect(locate(run, 4)).toEqual({ node: run.nodes[1], offset: 0 });
  expect(locate(run, 10)).toEqual({ node: run.nodes[2], offset: 5 });
});

test('every letter is found in the node that holds it', () => {
  const parts = fc.array(
    fc.tuple(fc.string({ minLength: 0, maxLength: 5 }), fc.constantFrom('', '\n', '\0')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(parts, (pairs) => {
      const texts = pairs.map(([text]) => text);
      const run = runOf(
        texts,
        pairs.map(([, before]) => before),
      );
      for (const [index, start] of run.starts.entries())
        for (let at = 0; at < (texts[index] as string).length; at++) {
          const { node, offset } = locate(run, start + at);
          expect(node.data[offset]).toBe(run.text[start + at]);
        }
    }),
  );
});
