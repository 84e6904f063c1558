import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decimal,
  decimalsOf,
  magnitude,
  percentage,
  sum,
  type Decimal,
} from '#dist/model/decimal.js';
import { fitOf, isCount, isPossible, isShare, segmentsOf, type Fit } from '#dist/model/shares.js';

const sums: readonly (readonly [list: readonly Decimal[], less: Decimal, expected: string])[] = [
  [['52.1'], '36', '16.1'],
  [['36'], '52.1', '-16.1'],
  [['0.1', '0.2'], '0', '0.3'],
  [['36', '60', '4'], '100', '0'],
  [['33.3', '33.3', '33.3'], '0', '99.9'],
  [['33.3', '33.3', '33.3'], '100', '-0.1'],
  [['1.50', '2.5'], '0', '4.00'],
  [['10'], '10.0', '0.0'],
  [['-4'], '-6', '2'],
  [['0.000001', '999999'], '0', '999999.000001'],
  [['999999999999999'], '1', '999999999999998'],
  [[], '0', '0'],
];

for (const [list, less, expected] of sums)
  test(`sum([${list.join()}], ${less}) is ${expected}`, () => {
    assert.equal(sum(list, less), expected);
  });

const percentages: readonly (readonly [part: Decimal, whole: Decimal, expected: string])[] = [
  ['1', '2', '50'],
  ['1', '3', '33.3'],
  ['2', '3', '66.7'],
  ['1', '8', '12.5'],
  ['1', '16', '6.3'],
  ['1', '1000', '0.1'],
  ['1', '3000', '0'],
  ['0', '5', '0'],
  ['5.5', '5.5', '100'],
  ['1200000', '2000000', '60'],
];

for (const [part, whole, expected] of percentages)
  test(`percentage(${part}, ${whole}) is ${expected}`, () => {
    assert.equal(percentage(part, whole), expected);
  });

test('decimalsOf counts what is written after the point', () => {
  assert.deepEqual((['5', '5.0', '-5.250'] as const).map(decimalsOf), [0, 1, 3]);
});

test('magnitude takes the sign away', () => {
  assert.deepEqual((['5.0', '-5.250', '0'] as const).map(magnitude), ['5.0', '5.250', '0']);
});

test('isCount accepts whole numbers from 0 up', () => {
  const counts = (['0', '17', '-1', '2.5', '2.0'] as const).filter(isCount);
  assert.deepEqual(counts, ['0', '17']);
});

test('isShare accepts numbers from 0 to 100', () => {
  const shares = (['0', '0.4', '100', '100.1', '-0.1'] as const).filter(isShare);
  assert.deepEqual(shares, ['0', '0.4', '100']);
});

/** n shares may miss 100 by n halves of the last unit that is written. */
const fits: readonly (readonly [shares: readonly Decimal[], fit: Fit])[] = [
  [['36', '60', '4'], 'exact'],
  [['33.3', '33.3', '33.4'], 'exact'],
  [['100'], 'exact'],
  [['99'], 'wrong'],
  [['50', '49'], 'rounded'],
  [['50', '51'], 'rounded'],
  [['49', '49'], 'wrong'],
  [['33', '33', '33'], 'rounded'],
  [['33', '33', '32'], 'wrong'],
  [['33.3', '33.3', '33.3'], 'rounded'],
  [['33.3', '33.3', '33.2'], 'wrong'],
  [['33.3', '33', '34'], 'wrong'],
  [['24', '24', '25', '25'], 'rounded'],
  [['26', '26', '25', '25'], 'rounded'],
  [['26', '26', '26', '25'], 'wrong'],
  [['0', '0'], 'wrong'],
];

for (const [shares, fit] of fits)
  test(`fitOf([${shares.join()}]) is ${fit}`, () => {
    assert.equal(fitOf(shares), fit);
  });

test('segmentsOf([36,60,4], 100) lie end to end', () => {
  assert.deepEqual(segmentsOf(['36', '60', '4'], '100'), [
    [0, 36],
    [36, 96],
    [96, 100],
  ]);
});

test('segmentsOf([1,1,1], 3) end at 100', () => {
  assert.deepEqual(segmentsOf(['1', '1', '1'], '3'), [
    [0, 33.33],
    [33.33, 66.67],
    [66.67, 100],
  ]);
});

/** A whole number of units of a decimal place. */
interface Units {
  readonly units: bigint;
  readonly decimals: number;
}

const write = ({ units, decimals }: Units): Decimal => {
  const sign = units < 0n ? '-' : '';
  const digits = `${units}`.replace('-', '').padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimal(sign + whole + (decimals ? `.${digits.slice(-decimals)}` : ''));
};

const numbers = fc.record({
  units: fc.bigInt({ min: -999_999n, max: 999_999n }),
  decimals: fc.integer({ min: 0, max: 6 }),
});

test('sum([a], b) is what whole numbers of any size give', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const decimals = Math.max(a.decimals, b.decimals);
      const scaled = (number: Units) => number.units * 10n ** BigInt(decimals - number.decimals);
      const units = scaled(a) - scaled(b);
      assert.equal(sum([write(a)], write(b)), write({ units, decimals }));
    }),
  );
});

/** Whether people can be divided so, by trying all ways. */
const isFound = (shares: readonly Decimal[], people: number): boolean => {
  const [share, ...others] = shares;
  const rounds = (count: number, total: number, decimals: number) => {
    const exact = (count / total) * 100 * 10 ** decimals;
    // A half may be rounded either way.
    return [Math.floor(exact + 0.5 + 1e-9), Math.ceil(exact - 0.5 - 1e-9)];
  };
  const ways = (left: number, list: readonly Decimal[]): boolean => {
    const [first, ...rest] = list;
    if (first === undefined) return left === 0;
    const units = Number(first.replace('.', ''));
    return Array.from({ length: left + 1 }, (_, count) => count).some(
      (count) =>
        rounds(count, people, decimalsOf(first)).includes(units) && ways(left - count, rest),
    );
  };
  return share !== undefined && ways(people, [share, ...others]);
};

test('isPossible is right about which shares a number of people can have', () => {
  const share = fc
    .tuple(fc.nat(1000), fc.nat(1))
    .map(([units, decimals]) =>
      decimal(decimals ? (units / 10).toFixed(1) : `${Math.round(units / 10)}`),
    );
  const two = fc.tuple(share, fc.constantFrom(-1, 0, 0, 0, 1)).map(([first, off]) => {
    const decimals = decimalsOf(first);
    const rest = 100 - Number(first) + off / 10 ** decimals;
    return [first, decimal(Math.max(0, rest).toFixed(decimals))];
  });
  const lists = fc.oneof(two, fc.array(share, { minLength: 2, maxLength: 3 }));
  const holds = (list: readonly Decimal[], people: number) => {
    assert.equal(isPossible(list, decimal(`${people}`)), isFound(list, people));
  };
  fc.assert(fc.property(lists, fc.integer({ min: 1, max: 40 }), holds), { numRuns: 3000 });
});

test('shares that people really have are always possible', () => {
  const counts = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 4 });
  const holds = (people: readonly number[], decimals: number) => {
    const total = people.reduce((all, each) => all + each, 0);
    fc.pre(total > 0);
    const shares = people.map((each) => decimal(((each / total) * 100).toFixed(decimals)));
    assert.ok(isPossible(shares, decimal(`${total}`)), `${shares.join()} of ${total}`);
  };
  fc.assert(fc.property(counts, fc.nat(3), holds), { numRuns: 3000 });
});

for (const [shares, total, possible] of [
  [['50', '50'], '17', false],
  [['50', '50'], '18', true],
  [['43', '57'], '7', true],
  [['33', '33', '33'], '3', true],
  [['33', '33', '34'], '3', false],
  [['0', '100'], '5', true],
  [['43', '57'], '0', false],
  [['43', '57'], '999999999999999', true],
] as const)
  test(`${shares.join()} of ${total} people are ${possible ? 'possible' : 'impossible'}`, () => {
    assert.equal(isPossible(shares, total), possible);
  });
