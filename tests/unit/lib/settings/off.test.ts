import { expect, test } from 'vitest';
import { defaults } from '../../../../lib/settings/fields.ts';
import { siteOff, topicOff } from '../../../../lib/settings/off.ts';

test('a site goes off once, as the list stands then, and on again', () => {
  const settings = { ...defaults, sitesOff: ['geo.tv', 'dawn.com'] };
  expect(siteOff('dawn.com', true)(settings)).toEqual({ sitesOff: ['geo.tv', 'dawn.com'] });
  expect(siteOff('bbc.com', true)(settings)).toEqual({
    sitesOff: ['geo.tv', 'dawn.com', 'bbc.com'],
  });
  expect(siteOff('geo.tv', false)(settings)).toEqual({ sitesOff: ['dawn.com'] });
  expect(siteOff('bbc.com', false)(settings)).toEqual({ sitesOff: ['geo.tv', 'dawn.com'] });
});

test('a topic is hidden on one site and stays on others', () => {
  const settings = { ...defaults, topicsOff: ['geo.tv ttp'] };
  expect(topicOff('dawn.com ttp', true)(settings)).toEqual({
    topicsOff: ['geo.tv ttp', 'dawn.com ttp'],
  });
  expect(topicOff('geo.tv ttp', false)(settings)).toEqual({ topicsOff: [] });
});
