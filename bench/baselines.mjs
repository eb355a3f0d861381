/**
 * What apps do today, written anew from a description of their behaviour: a load as an object of value and unit kept by
 * its text, a percentage from effort, roundings on the way, and plates by branch and bound over the stock.
 */
const kept = new Map();

/** A load, kept by its text so that equal loads are one object. */
export function buildLoad(value, unit) {
  const key = `${value}_${unit}`;
  let load = kept.get(key);
  if (load === undefined) {
    load = { value, unit };
    kept.set(key, load);
  }
  return load;
}

/** A quadratic near failure, a line beyond, half the maximum from 16 on. */
function shareFromEffort(reps, rpe) {
  const x = 10 - rpe + reps - 1;
  if (x >= 16) return 0.5;
  return (x <= 2.92 ? 0.347619 * x * x - 4.60714 * x + 99.9667 : -2.64249 * x + 97.0955) / 100;
}

/** One-repetition maximum of a load object, rounded to 0.05 of its unit. */
export function appOneRepMax(load, reps, rpe) {
  if (reps === 1) return load;
  if (!(reps > 0) || !(load.value > 0)) return buildLoad(0, load.unit);
  return roundLoad(divideLoad(load, shareFromEffort(reps, rpe)), 0.05);
}

function divideLoad(load, by) {
  return buildLoad(load.value / by, load.unit);
}

function roundLoad(load, step) {
  return buildLoad(Math.round(load.value / step) * step, load.unit);
}

/** Plates for both sides: the heaviest total up to the target, by branch and bound over whole hundredths, at most 10 000 nodes. */
export function appPlates(target, bar, plates) {
  const unit = bar.unit;
  const own = plates
    .map(({ mass, count }) => ({ load: buildLoad(mass.value, mass.unit), count }))
    .filter(({ load }) => load.unit === unit)
    .sort((a, b) => compareLoads(b.load, a.load));
  const scaled = own.map(({ load, count }) => ({ weight: Math.round(load.value * 100) * 2, pairs: Math.floor(count / 2), load })).filter(({ pairs }) => pairs > 0);
  const available = Math.round(subtractLoads(buildLoad(target.value, target.unit), buildLoad(bar.value, unit)).value * 100);
  let best = { total: 0, taken: [] };
  let nodes = 0;
  const visit = (place, total, taken) => {
    nodes += 1;
    if (total > best.total) best = { total, taken };
    if (best.total === available || nodes > 10_000) return;
    const kind = scaled[place];
    if (kind === undefined) return;
    const rest = scaled.slice(place).reduce((sum, { weight, pairs }) => sum + weight * pairs, 0);
    if (total + rest <= best.total) return;
    for (let pairs = Math.min(kind.pairs, Math.floor((available - total) / kind.weight)); pairs >= 0; pairs -= 1) {
      visit(place + 1, total + pairs * kind.weight, pairs === 0 ? taken : [...taken, { load: kind.load, count: 2 * pairs }]);
    }
  };
  visit(0, 0, []);
  const total = best.taken.reduce((sum, { load, count }) => addLoads(sum, buildLoad(load.value * count, unit)), buildLoad(bar.value, unit));
  return { plates: best.taken, total };
}

function compareLoads(a, b) {
  return a.value - b.value;
}

function addLoads(a, b) {
  return buildLoad(a.value + b.value, a.unit);
}

function subtractLoads(a, b) {
  return buildLoad(a.value - b.value, a.unit);
}
