export { kg, lb, mass, MASS_UNITS, type Mass, type MassUnit } from "./mass";
export { convertMass, KILOGRAMS_PER_POUND } from "./convertMass";
export { compareMass } from "./compareMass";
export { addMass, scaleMass } from "./addMass";
export { formatMass, type FormatMassOptions } from "./formatMass";
export { correctRir, HIGHEST_RIR, REPORTED_RIR_BIAS, rirFromRpe, rpeFromRir } from "./effort";
export {
  addCalendarDays,
  daysBetween,
  isCalendarDate,
  startOfWeek,
  type CalendarDate,
} from "./calendar";
