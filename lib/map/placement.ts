/** Finds a place for the name of each point. */
import type { Candidate } from './candidates.ts';
import { areApart, choicesFor, type Named, type Surroundings } from './room.ts';

/** How dearly a label pays for each other that it is in the way of, round by round. */
const prices = [1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128];
/** More than any label costs: one that is missing is worse than all others out of their best places. */
const missing = 1000;

/** A place for each label that has one. */
type Plan = (Candidate | undefined)[];

/**
 * All choose in turn what is best for them, again and again; to be in the way of another costs
 * little at first and ever more.
 */
function negotiate(choices: readonly Candidate[][], order: readonly number[]): Plan {
  const placed: Plan = choices.map(([best]) => best);
  const inTheWay = (choice: Candidate, index: number): number =>
    placed.filter((other, at) => other && at !== index && !areApart(choice, other)).length;
  for (const price of prices) {
    const before = [...placed];
    for (const index of order) {
      let least = Number.POSITIVE_INFINITY;
      for (const choice of choices[index] ?? []) {
        // In order of cost: what costs more alone cannot be better.
        if (choice.cost >= least) break;
        const cost = choice.cost + price * inTheWay(choice, index);
        if (cost >= least) continue;
        least = cost;
        placed[index] = choice;
      }
    }
    const isSettled = placed.every(
      (choice, index) => choice === before[index] && (!choice || inTheWay(choice, index) === 0),
    );
    if (isSettled) break;
  }
  const kept: Candidate[] = [];
  return placed.map((choice) => {
    if (!choice || !kept.every((other) => areApart(choice, other))) return undefined;
    kept.push(choice);
    return choice;
  });
}

function costOf(plan: Plan): number {
  return plan.reduce((sum, choice) => sum + (choice?.cost ?? missing), 0);
}

/**
 * Places a label for each point, as near to it as the others let it be. Each point once begins
 * the choosing, and the best of these plans is taken; the same points give the same plan.
 * @param points the more important first: where there is no room for all, the last go without
 */
export function placeLabels(points: readonly Named[], around: Surroundings): Plan {
  const choices = points.map((point) => choicesFor(point, points, around));
  const order = [...points.keys()];
  const plans = order.map((first) =>
    negotiate(choices, [...order.slice(first), ...order.slice(0, first)]),
  );
  return plans.reduce((best, plan) => (costOf(plan) < costOf(best) ? plan : best), plans[0] ?? []);
}
