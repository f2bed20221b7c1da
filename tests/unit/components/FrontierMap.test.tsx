import { render } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { FrontierMap } from '../../../components/FrontierMap.tsx';
import { MapPlaces } from '../../../components/MapPlaces.tsx';
import type { MapData } from '../../../lib/map/map-data.ts';

const map: MapData = {
  width: 360,
  height: 380,
  letters: 11,
  land: 'M0 0l360 0l0 380l-360 0l0-380',
  frontier: 'M0 200l360 0',
  lines: 'M0 20l360 0',
  countries: [{ text: 'Hither', x: 180, y: 300 }],
  neighbours: [{ text: 'Thither', x: 180, y: 10 }],
  frontierName: { text: 'The Line', x: 50, y: 190 },
  points: [
    {
      x: 100,
      y: 100,
      city: 'Capital',
      label: { text: 'Capital', x: 106, y: 103, anchor: 'start' },
      topics: [
        { id: 'palace', title: 'The palace', kind: 'government' },
        { id: 'blast', title: 'A blast', kind: 'event' },
      ],
    },
    {
      x: 110,
      y: 110,
      label: { text: 'Hilltown', x: 90, y: 140, anchor: 'end', leader: 'M108 112L92 138' },
      topics: [{ id: 'hilltown', title: 'Hilltown', kind: 'place' }],
    },
    { x: 7, y: 200, beyond: 180, topics: [{ id: 'talks', title: 'Talks', kind: 'talks' }] },
    {
      x: 200,
      y: 300,
      city: 'Port',
      label: { text: 'Port', x: 206, y: 303, anchor: 'start' },
      topics: [],
    },
  ],
};

const draw = (topic: string | null): string =>
  render(<FrontierMap map={map} topic={topic} onTopic={() => undefined} />);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const tagsOf = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}[^>]*>`, 'g')) ?? [];

describe('FrontierMap', () => {
  test('is one picture with a title, a description and a note on its lines', () => {
    const html = draw(null);
    const [svg = ''] = tagsOf(html, 'svg');
    expect(svg).toContain('role="img"');
    for (const part of ['labelledby', 'describedby']) {
      const id = new RegExp(`aria-${part}="([^"]+)"`).exec(svg)?.[1];
      expect(html).toMatch(new RegExp(`<(title|desc) id="${id}">[^<]+`));
    }
    expect(textOf(html)).toMatch(/de facto.* imply no judgement/);
  });

  test('gives two maps on a page ids of their own', () => {
    const html = render(
      <>
        <FrontierMap map={map} topic={null} onTopic={() => undefined} />
        <FrontierMap map={map} topic={null} onTopic={() => undefined} />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('marks the place of the topic by shape and size, and says so in its title', () => {
    const html = draw('hilltown');
    expect(html.match(/<path class="here"/g)).toHaveLength(1);
    expect(html).toMatch(/<text class="here"[^>]*>Hilltown</);
    expect(textOf(html)).toContain('with Hilltown marked');
    expect(draw(null)).not.toContain('class="here"');
    expect(draw('unknown')).not.toContain('class="here"');
  });

  test('marks the point that several topics share for each of them', () => {
    for (const topic of ['palace', 'blast'])
      expect(draw(topic)).toMatch(/<text class="here"[^>]*>Capital</);
  });

  test('points beyond the edge with an arrow, marked or not', () => {
    expect(draw(null)).toContain('<path class="beyond" transform="translate(7 200) rotate(180)');
    expect(draw('talks')).toContain('<path class="here" transform="translate(7 200) rotate(180)');
  });

  test('draws every line alike, and no country with a shade of its own', () => {
    const html = draw(null);
    expect(html.match(/class="land"/g)).toHaveLength(1);
    expect(html).not.toMatch(/fill=|stroke=|style=/);
  });
});

describe('MapPlaces', () => {
  const html = draw('hilltown');

  test('has every place again, by name, with what it is and where', () => {
    const items = html.split('<li').slice(1);
    expect(items.map((item) => textOf(`<li${item}`).trim())).toEqual([
      'A blast Event · at Capital',
      'Hilltown Place',
      'Talks Talks · beyond the map’s edge',
      'The palace Government · at Capital',
    ]);
  });

  test('says which one is marked, to all readers', () => {
    expect(html.match(/<li[^>]*aria-current="location"[^>]*>/g)).toHaveLength(1);
  });

  test('opens the topic that was asked for', () => {
    const onTopic = vi.fn();
    const list = MapPlaces({ points: map.points, topic: null, onTopic });
    const buttons: (() => void)[] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) for (const child of node) visit(child);
      else if (typeof node === 'object' && node !== null && 'props' in node) {
        const { onClick, children } = node.props as { onClick?: () => void; children?: unknown };
        if (onClick) buttons.push(onClick);
        visit(children);
      }
    };
    visit(list);
    for (const click of buttons) click();
    expect(onTopic.mock.calls.flat()).toEqual(['blast', 'hilltown', 'talks', 'palace']);
  });
});
