/** Loads nearer than a millionth of a unit are one: far below any plate, far above floating-point dust. */
export const SAME_LOAD = 1e-6;
