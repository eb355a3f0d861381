/** Numbers that look random and follow from a seed (mulberry32, a public-domain generator of 32 bits), and choices made with them. */
export function createRandom(...seeds) {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ mix(seed | 0)), 0x9e3779b9);
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(unit() * limit);
  const pick = (list) => list[below(list.length)];
  return { unit, below, pick, chance: (share) => unit() < share, between: (min, max) => min + below(max - min + 1) };
}

function mix(value) {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
