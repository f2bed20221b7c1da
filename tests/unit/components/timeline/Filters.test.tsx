import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Filters } from '../../../../components/timeline/Filters.tsx';
import { noFilter } from '../../../../lib/timeline/filter.ts';
import { textOf } from '../read.ts';

test('offers what can narrow the timeline, each field with a name', () => {
  const html = render(
    <Filters
      choices={{
        topic: [],
        kind: [{ id: 'talks', name: 'Talks', count: 2 }],
        party: [],
        place: [],
      }}
      filter={{ ...noFilter, kind: 'talks' }}
      onFilter={() => undefined}
    />,
  );
  expect(textOf(html)).toMatch(/Kind All Talks \(2\) Show all/);
  expect(html.match(/<select/g)).toHaveLength(1);
  const id = /<label[^>]* for="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`<select id="${id}"`);
  expect(html).toMatch(
    /<option[^>]*selected[^>]* value="talks"|<option[^>]*value="talks"[^>]* selected/,
  );
});
