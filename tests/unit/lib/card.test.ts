import { beforeEach, expect, test } from 'vitest';
import { type CreateCard, forgetCard, offerCard, offeredCard } from '../../../lib/card.ts';

const create: CreateCard = () => {
  throw new Error('no card is made here');
};

beforeEach(forgetCard);

test('there is no card before its script has come', () => {
  expect(offeredCard()).toBeUndefined();
});

test('the card that was offered is there', () => {
  offerCard(create);
  expect(offeredCard()).toBe(create);
});

test('the card that was offered last counts', () => {
  offerCard(() => create({} as never, {} as never, {} as never));
  offerCard(create);
  expect(offeredCard()).toBe(create);
});

test('a card that an earlier copy left is forgotten', () => {
  offerCard(create);
  forgetCard();
  expect(offeredCard()).toBeUndefined();
});
