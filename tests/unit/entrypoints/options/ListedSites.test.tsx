import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import sites from '../../../../data/sites.json';
import { ListedSites } from '../../../../entrypoints/options/ListedSites.tsx';
import { textOf } from '../../components/read.ts';

test('every listed site is named, with its host', () => {
  const text = textOf(render(<ListedSites />));
  for (const { name, host } of sites) expect(text).toContain(`${name} (${host})`);
  expect(text).toContain(`Listed news sites: ${sites.length}`);
});

test('countries and their sites follow the alphabet, whoever they are', () => {
  const html = render(<ListedSites />);
  const countries = [...html.matchAll(/<dt>([^<]*)/g)].map(([, country]) => country as string);
  expect(countries).toEqual(countries.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(new Set(countries)).toEqual(new Set(sites.map(({ country }) => country)));
});
