import { rootsAt } from '../verifier/verify.mjs';
import { rootOf, withLeaves, type Peak } from './merkle.js';

const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');

/** The roots of the trees over the first so many of these leaves: RFC 6962's test vectors of certificate-transparency. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const leaves = LEAVES.map((leaf) => Buffer.from(leaf, 'hex').toString('latin1'));

it('an empty tree has the hash of nothing', () => {
  expect(hex(rootOf([]))).toBe(EMPTY);
  expect(hex(rootsAt([], [0]).get(0) ?? '')).toBe(EMPTY);
});

it('a tree grows leaf by leaf, and at once, to the roots of the test vectors', () => {
  let peaks: readonly Peak[] = [];
  leaves.forEach((leaf, index) => {
    peaks = withLeaves(peaks, [leaf]);
    expect(hex(rootOf(peaks))).toBe(ROOTS[index]);
    expect(rootOf(withLeaves([], leaves.slice(0, index + 1)))).toBe(rootOf(peaks));
  });
});

it('producer and verifier, written apart, agree on every size', () => {
  const many = Array.from({ length: 300 }, (_, index) => `{"n":${index}}`);
  const roots = rootsAt(many, [...many.keys(), many.length]);
  let peaks: readonly Peak[] = [];
  for (const [index, leaf] of many.entries()) {
    expect(roots.get(index)).toBe(rootOf(peaks));
    peaks = withLeaves(peaks, [leaf]);
  }
  expect(roots.get(many.length)).toBe(rootOf(peaks));
});
