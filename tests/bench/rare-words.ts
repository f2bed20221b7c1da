/**
 * Words and proper names that stand for the long tail of a language: a text of common words alone
 * would repeat itself more than any report does.
 */
import { createChance } from './random.ts';

const beginnings = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w y z';
const middles = 'a e i o u ai ea io ou al an ar en er in is on or un';
const endings = 'b ck d ft g l ld m n nd ng nt p rd rk rn sh ss st t te th ve ze';

const howMany = 6000;

function invent(): { words: string[]; properNames: string[] } {
  const chance = createChance(7);
  const [first, middle, last] = [beginnings, middles, endings].map((parts) => parts.split(' ')) as [
    string[],
    string[],
    string[],
  ];
  const word = (): string => {
    let text = '';
    for (let syllable = chance.between(1, 3); syllable > 0; syllable--)
      text += chance.pick(first) + chance.pick(middle);
    return text + chance.pick(last);
  };
  const words = Array.from({ length: howMany }, word);
  const properNames = Array.from({ length: howMany / 3 }, word).map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  return { words, properNames };
}

export const { words: rareWords, properNames } = invent();
