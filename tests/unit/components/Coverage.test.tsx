import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Coverage } from '../../../components/Coverage.tsx';
import { dossier } from './dossier.ts';
import { textOf } from './read.ts';

const { facts } = dossier;
const reviewed = Date.parse(`${facts.reviewed}T00:00:00Z`);
const drawn = (days: number): string =>
  render(<Coverage facts={facts} now={reviewed + days * 86_400_000} />);

describe('Coverage', () => {
  test('tells how far the dossier reaches', () => {
    expect(textOf(drawn(0))).toContain('In depth to 31 Dec 2025, thin to 30 Jun 2026.');
  });
  test('says nothing of its age while it is fresh', () => {
    expect(textOf(drawn(44))).not.toContain('days ago');
  });
  test('says in words that newer events may be missing', () => {
    expect(textOf(drawn(45))).toContain('Last reviewed 45 days ago: newer events may be missing.');
    expect(drawn(45)).toContain('coverage amber');
  });
  test('says in words that it is out of date', () => {
    expect(textOf(drawn(90))).toContain('Last reviewed 90 days ago: out of date.');
    expect(drawn(90)).toContain('coverage grey');
  });
});
