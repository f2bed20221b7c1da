import { expect, test } from 'vitest';
import { lasting, manifestChanges } from '../../../../scripts/release/manifest.ts';

const before = {
  version: '1.0.0',
  permissions: ['storage', 'scripting'],
  action: { default_title: 'Sidelight' },
  content_scripts: [{ matches: ['*://*.a.example/*'], all_frames: true }],
};

test('a manifest is the same whatever its version and the order of its permissions', () => {
  const after = { ...before, version: '2.0.0', permissions: ['scripting', 'storage'] };
  expect(manifestChanges(lasting(before), lasting(after))).toEqual([]);
});

test('what came and went is told by its place', () => {
  const after = {
    ...before,
    permissions: ['storage', 'tabs'],
    action: { default_title: 'Side' },
    content_scripts: [{ matches: ['*://*.a.example/*', '<all_urls>'] }],
    externally_connectable: { matches: [] },
    web_accessible_resources: [{ resources: ['a.js'] }],
  };
  expect(manifestChanges(before, after)).toEqual([
    '- action.default_title = "Sidelight"',
    '+ action.default_title = "Side"',
    '- content_scripts[0].all_frames = true',
    '+ content_scripts[0].matches: <all_urls>',
    '+ externally_connectable.matches = []',
    '- permissions: scripting',
    '+ permissions: tabs',
    '+ web_accessible_resources[0].resources: a.js',
  ]);
});
