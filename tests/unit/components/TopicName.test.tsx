import { render } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { OwnTitle, TopicName } from '../../../components/TopicName.tsx';
import { speak } from '../../../lib/i18n.ts';

const topic = {
  title: 'Doha ceasefire, October 2025',
  short: 'Doha ceasefire',
  titles: { tr: 'Doha ateşkesi, Ekim 2025' },
};
const draw = (isShort = false): string =>
  render(
    <>
      <TopicName topic={topic} isShort={isShort} />
      <OwnTitle topic={topic} />
    </>,
  );

afterEach(() => speak('en'));

test("an English reader gets the dossier's own title", () => {
  expect(draw()).toBe('<bdi>Doha ceasefire, October 2025</bdi>');
  expect(draw(true)).toBe('<bdi>Doha ceasefire</bdi>');
});

test("a reader of another language gets the title in it, and the dossier's below", async () => {
  await speak('tr');
  const own = '<p class="own-title soft" lang="en" dir="ltr">Doha ceasefire, October 2025</p>';
  expect(draw()).toBe(`<bdi>Doha ateşkesi, Ekim 2025</bdi>${own}`);
  expect(draw(true)).toBe(`<bdi>Doha ateşkesi</bdi>${own}`);
});

test("where there is none in it, the dossier's stands alone", async () => {
  await speak('ur');
  expect(draw()).toBe('<bdi lang="en" dir="ltr">Doha ceasefire, October 2025</bdi>');
});
